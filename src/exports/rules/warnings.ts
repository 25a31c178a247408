// Where a selection breaks the rules of the vendor that a format is for.

import { held } from '../../catalog/lookup.ts';
import type { Call } from '../../catalog/model.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { digits } from '../../words/numbers.ts';
import { FORMATS, type FormatEntry } from '../formats.ts';
import { rulesOf } from './by-format.ts';
import { eventFaults, keyFaults, type RuleOfEvent } from './event-faults.ts';
import type { Judged } from './judged.ts';
import { madeFaults, type MadeFault } from './made.ts';
import type { VendorRules } from './rules.ts';

export interface Warning {
  readonly rule: RuleOfEvent | MadeFault['rule'] | 'events' | 'uncarried';
  /** None where it is of the plan as a whole, or of a property that no event carries. */
  readonly event?: { readonly id: string; readonly name: string };
  /** The id of the property. */
  readonly property?: string | undefined;
  /** The key, with those it stands in: `basket.price`. */
  readonly key?: string;
  /** The rule, and what breaks it, as sentences. */
  readonly message: string;
}

/** What there is to know before the events are handed on in a format, in their order. */
export function* warningsOf(format: string, all: readonly Judged[]): Generator<Warning> {
  const rules = rulesOf(format);
  if (!rules) return;
  const calls = FORMATS.find(({ id }) => id === format)?.calls;
  const events = all.filter(({ call }) => calls?.includes(call));
  yield* ofPlan(events, rules);
  const singles = new Map<Call, string>();
  const faultsOf = held(({ property: _, ...form }: Judged['properties'][number]) => [
    ...keyFaults(form, form.key, 0, rules),
  ]);
  for (const event of events) {
    const at = { id: event.id, name: event.name };
    for (const found of eventFaults(event, rules, singles)) yield { ...found, event: at };
    for (const carried of event.properties) {
      for (const found of faultsOf(carried)) yield { ...found, event: at, property: carried.property };
    }
  }
  if (!rules.made) return;
  for (const { rule, message, event, made } of madeFaults(rules.vendor, rules.made, events)) {
    const { key, property } = made ?? {};
    yield {
      rule,
      message,
      ...(event && { event: { id: event.id, name: event.name } }),
      ...(key !== undefined && { key, property }),
    };
  }
}

/** Properties that no event carries, where a format has no place for them. */
export function* uncarriedWarnings(
  { label, uncarried }: FormatEntry,
  properties: readonly { readonly key: string }[],
): Generator<Warning> {
  if (uncarried) return;
  const message = `No event carries it, and ${label} has a place only for properties of events. It is left out.`;
  for (const { key } of properties) yield { rule: 'uncarried', key, message };
}

/** A warning as one line of plain text. */
export function warningText({ rule, event, key, message }: Warning): string {
  const place = [event?.name, key].filter((part) => part !== undefined).map(quoted);
  return `${rule}  ${place.length > 0 ? `${place.join(', ')}: ` : ''}${message}`;
}

function* ofPlan(events: readonly Judged[], { vendor, events: most, keys }: VendorRules): Generator<Warning> {
  if (most !== undefined && events.length > most)
    yield {
      rule: 'events',
      message: `${vendor} takes at most ${digits(most)} events in a plan; there are ${digits(events.length)}.`,
    };
  if (keys === undefined) return;
  const { size } = new Set(events.flatMap(({ properties }) => properties.map(({ key }) => key)));
  if (size > keys)
    yield {
      rule: 'properties',
      message: `${vendor} takes at most ${digits(keys)} properties of events; there are ${digits(size)}.`,
    };
}
