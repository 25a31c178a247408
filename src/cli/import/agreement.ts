// What holds of a property wherever it is sent, and what one event says otherwise. A limit holds in general only if every
// event states it: an event that says nothing of it would take it over, and be wrong.

import type { PlanProperty, Place } from '../../plans/record.ts';
import { defined, exampleOf, formOf, requiredOf, shortened, type AuthoredRecord } from './form.ts';
import type { Ledger } from './ledger.ts';
import { meaningOf, same, sameMeaning } from './same.ts';

/** What one event, group or definition says of a property. */
export interface Statement {
  readonly key: string;
  readonly place: Place;
  readonly required: boolean | string | undefined;
  readonly summary: string | undefined;
  readonly example: unknown;
  /** The keys of the form, and its status. */
  readonly form: AuthoredRecord;
  readonly property: PlanProperty;
}

export function statementOf(property: PlanProperty, ledger: Ledger): Statement {
  const { file, line, column } = property;
  return {
    key: property.key,
    place: { file, line, column },
    required: requiredOf(property, ledger),
    summary: shortened(property.summary, property, ledger),
    example: exampleOf(property.example, property, ledger),
    form: defined({ ...formOf(property, property, ledger), status: property.status }),
    property,
  };
}

const STRICT = ['nullable', 'format', 'values', 'items', 'members', 'status'] as const;

/** What all that is said of a property has in common. */
export function generalOf(all: readonly Statement[], ledger: Ledger): AuthoredRecord {
  const types = stated(all.map(({ form }) => form['type']));
  const form = types.length > 1 ? {} : { ...strictly(all), ...(types[0] !== undefined && { type: types[0] }) };
  const [example] = all.flatMap((one) => (one.example === undefined ? [] : [one.example]));
  return defined({
    summary: commonest(all.flatMap(({ summary }) => summary ?? [])),
    ...form,
    // With several types there is none that is one of every event's.
    example: types.length > 1 ? undefined : example,
    ...factsOf(all, ledger),
  });
}

function strictly(all: readonly Statement[]): AuthoredRecord {
  const [first] = all;
  const shared = STRICT.filter((key) => all.every(({ form }) => same(form[key], first?.form[key])));
  const limits = Object.entries((first?.form['constraints'] ?? {}) as AuthoredRecord).filter(([key, limit]) =>
    all.every(({ form }) => same((form['constraints'] as AuthoredRecord | undefined)?.[key], limit)),
  ); // records of limits
  return defined({
    ...Object.fromEntries(shared.map((key) => [key, first?.form[key]])),
    constraints: limits.length > 0 ? Object.fromEntries(limits) : undefined,
  });
}

/** Facts that a property has once. Where they differ, none is kept. */
function factsOf(all: readonly Statement[], ledger: Ledger): AuthoredRecord {
  const facts = ['title', 'since', 'until', 'owner', 'tags', 'personal', 'privacy', 'basis'] as const;
  const kept = facts.map((key) => {
    const first = all.find(({ property }) => property[key] !== undefined)?.property[key];
    const other = all.find(({ property }) => property[key] !== undefined && !same(property[key], first));
    if (other) ledger.lose(`${key} of a property, which differs from event to event`, other.place);
    return [key, other ? undefined : first] as const;
  });
  return { ...Object.fromEntries(kept), fields: fieldsOf(all, ledger) };
}

/** What all that state a field say of it; where they differ, each that says so is named. */
function fieldsOf(all: readonly Statement[], ledger: Ledger): AuthoredRecord | undefined {
  const kept: Record<string, unknown> = {};
  const differing = new Set<string>();
  for (const { property } of all)
    for (const [name, value] of Object.entries(property.fields ?? {})) {
      if (!Object.hasOwn(kept, name)) kept[name] = value;
      else if (!same(kept[name], value)) differing.add(name);
    }
  for (const { property } of differing.size > 0 ? all : [])
    for (const name of differing)
      if (property.fields && Object.hasOwn(property.fields, name))
        ledger.lose(`"${name}" of a property, which differs from event to event`, property);
  const agreed = Object.entries(kept).filter(([name]) => !differing.has(name));
  return agreed.length > 0 ? Object.fromEntries(agreed) : undefined;
}

/** What an event says of a property otherwise or beyond what holds in general; nothing if that is nothing. */
export function ownOf(
  { required, summary, example, form }: Statement,
  general: AuthoredRecord,
): AuthoredRecord | undefined {
  const meaning = general['summary'] as string | undefined; // a text, if any
  const keys = Object.keys(form).filter((key) => !same(form[key], general[key]));
  const own = defined({
    required,
    summary: meaning !== undefined && sameMeaning(summary, meaning) ? undefined : summary,
    ...Object.fromEntries(keys.map((key) => [key, form[key]])),
    example: same(example, general['example']) ? undefined : example,
  });
  return Object.keys(own).length > 0 ? own : undefined;
}

function stated<T>(values: readonly (T | undefined)[]): readonly T[] {
  const found: T[] = [];
  for (const value of values) if (value !== undefined && !found.some((each) => same(each, value))) found.push(value);
  return found;
}

/** The text that stands most often; of equals the first. */
function commonest(texts: readonly string[]): string | undefined {
  const groups = Map.groupBy(texts, meaningOf);
  groups.delete('');
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}
