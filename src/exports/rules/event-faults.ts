// What an event breaks of the rules of a vendor, and each key that it carries. Linear: each property is looked at once.

import type { Call, Form } from '../../catalog/model.ts';
import { membersOf } from '../../catalog/forms.ts';
import { allowedBy } from '../../catalog/value/due.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { listed } from '../../words/lists.ts';
import { counted, digits } from '../../words/numbers.ts';
import type { Carried, Judged } from './judged.ts';
import { fitsOneCell } from './list-mark.ts';
import type { VendorRules } from './rules.ts';
import { faultOf, type TextFault } from './text.ts';

interface Found {
  readonly rule: TextFault['rule'] | 'properties' | 'levels' | 'format' | 'pattern' | 'values' | 'single';
  /** The key, with those it stands in: `basket.price`. */
  readonly key?: string;
  /** The rule, and what breaks it, as sentences. */
  readonly message: string;
}

export type RuleOfEvent = Found['rule'];

/** Of an event by itself. */
export function* eventFaults(event: Judged, rules: VendorRules, singles: Map<Call, string>): Generator<Found> {
  const { vendor, name: names, properties: most, single } = rules;
  const { name, call, properties } = event;
  const fault = names && (names.of?.includes(call) ?? true) ? faultOf(name, names) : undefined;
  if (names && fault) yield { rule: fault.rule, message: textMessage(vendor, 'names of events', fault, names.leftOut) };
  if (most !== undefined && properties.length > most)
    yield {
      rule: 'properties',
      message: `${vendor} takes at most ${counted(most, 'property')} with an event; it has ${digits(properties.length)}.`,
    };
  if (!single?.calls.includes(call)) return;
  const first = singles.get(call);
  if (first === undefined) singles.set(call, name);
  else
    yield {
      rule: 'single',
      message: `${vendor} has one event for ${call} calls, and ${quoted(first)} is one already. ${single.then}.`,
    };
}

/** Of a property, and of what is inside it. */
export function* keyFaults(form: Carried, path: string, level: number, rules: VendorRules): Generator<Found> {
  const { vendor, key: keys, levels } = rules;
  if (levels !== undefined && level > levels) {
    const message = `${vendor} takes ${counted(levels, 'level')} below a property. What is deeper is left out.`;
    yield { rule: 'levels', key: path, message };
    return;
  }
  const fault = keys && (level === 0 || !keys.top) ? faultOf(form.key, keys) : undefined;
  if (keys && fault) {
    yield { rule: fault.rule, key: path, message: textMessage(vendor, 'keys', fault, keys.leftOut) };
    if (keys.leftOut) return;
  }
  yield* ofForm(form, path, rules);
  if (form.items) yield* ofForm(form.items, `${path}[]`, rules);
  for (const member of membersOf(form)) yield* keyFaults(member, `${path}.${member.key}`, level + 1, rules);
}

function* ofForm(form: Form, key: string, { vendor, formats, patterns, values }: VendorRules): Generator<Found> {
  const { format, constraints = {} } = form;
  if (formats && format !== undefined && !formats.includes(format))
    yield {
      rule: 'format',
      key,
      message: `${vendor} knows no format ${quoted(format)}, only ${listed(formats)}. It is left out.`,
    };
  if (patterns && constraints.pattern !== undefined && patterns.without.test(constraints.pattern))
    yield { rule: 'pattern', key, message: `${vendor} takes ${patterns.words}; it has one.` };
  const allowed = values && allowedBy(form);
  if (values && allowed && !fitsOneCell(allowed, values))
    yield {
      rule: 'values',
      key,
      message: `${vendor} splits a list of values at ${values.words}, and one of its values would be split or trimmed. The list is left out.`,
    };
}

function textMessage(vendor: string, what: string, { takes, has }: TextFault, isLeftOut = false): string {
  return `${vendor} takes ${what} ${takes}; ${has}.${isLeftOut ? ' It is left out.' : ''}`;
}
