// What is wrong with traffic, as problems: what was sent is counted, never repeated.

import type { Catalog } from '../../catalog/model.ts';
import type { Problem, Severity } from '../../catalog/problem.ts';
import { alternatives, listOf, shown } from '../../catalog/value/spelling.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { counted, digits } from '../../words/numbers.ts';
import { capital } from '../../words/spelling/letters.ts';
import { nearest } from '../../words/spelling/nearest.ts';
import { TYPE_NAMES } from '../../words/types.ts';
import { personalIn } from './personal.ts';
import type { EventTally, Fault, KeyTally, Place } from './tallied.ts';
import type { Tally } from './tally.ts';

const CODES = {
  'undocumented-event': 'error',
  'missing-property': 'error',
  mistyped: 'error',
  misfit: 'error',
  'refused-property': 'error',
  'personal-value': 'error',
  'undocumented-property': 'warning',
  'other-spelling': 'warning',
  'deprecated-sent': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** A name or key as it is told: one that looks like a value of a person is none. */
export function told(name: string): string {
  return personalIn(name) ? 'a name that looks personal' : quoted(name);
}

/** What the event is called in what is told. */
export function eventTold({ known, call, name }: EventTally): string {
  if (known) return quoted(known.event.name);
  return name === '' ? `the ${call} call` : told(name);
}

export function findingsOf(tally: Tally, catalog: Catalog): readonly Problem[] {
  const names = catalog.events.map(({ name }) => name);
  return [...tally.events.values()].flatMap((event) => [
    ...aboutEvent(event, names),
    ...[...event.faults.values()].map((fault) => aboutFault(event, fault)),
    ...[...event.keys].flatMap(([key, one]) => [...aboutKey(event, key, one, catalog)]),
  ]);
}

function finding(code: keyof typeof CODES, { file, line }: Place, message: string, hint: string): Problem {
  return { code, severity: CODES[code], file, line, column: 1, message, hint };
}

function* aboutEvent(event: EventTally, names: readonly string[]): Generator<Problem> {
  const { known, count, place, name } = event;
  if (!known) {
    const near = nearest(name, names);
    const hint = near === undefined ? 'Document it, or stop sending it.' : `Is it ${quoted(near)}?`;
    yield finding(
      'undocumented-event',
      place,
      `${capital(eventTold(event))} is sent ${times(count)}, and not documented.`,
      hint,
    );
    return;
  }
  if (!known.asStated && name !== known.event.name) {
    const message = `${quoted(known.event.name)} is sent as ${told(name)}, ${times(count)}.`;
    yield finding('other-spelling', place, message, 'Send it as it is documented, or state the other name under `as`.');
  }
  if (known.event.status === 'deprecated') {
    const message = `${quoted(known.event.name)} is deprecated and still sent, ${times(count)}.`;
    yield finding('deprecated-sent', place, message, 'Find who sends it, and send what replaces it.');
  }
}

function aboutFault(event: EventTally, fault: Fault): Problem {
  const { path, count, place, keyword } = fault;
  const of = `${quoted(path)} of ${eventTold(event)}`;
  const often = `in ${digits(count)} of ${counted(event.withProperties, 'call')}`;
  if (keyword === 'required')
    return finding(
      'missing-property',
      place,
      `${of} is required and missing ${often}.`,
      'Send it, or say when it is required.',
    );
  if (keyword === 'additionalProperties' || keyword === 'unlisted') return aboutUnlisted(event, fault, often);
  const code = keyword === 'type' ? 'mistyped' : 'misfit';
  return finding(
    code,
    place,
    `${of} ${demand(fault)} ${often}.`,
    'Mend what sends it, or what the catalog says of it.',
  );
}

function aboutUnlisted(event: EventTally, { path, place, keyword }: Fault, often: string): Problem {
  const code = keyword === 'unlisted' ? 'undocumented-property' : 'refused-property';
  return finding(
    code,
    place,
    `${told(path)} of ${eventTold(event)} is not documented, ${often}.`,
    'Document it, or stop sending it.',
  );
}

/** What the value should be, and of what type it is; a value is never told. */
function demand({ keyword, expected, found }: Fault): string {
  if (keyword === 'type') {
    const is = found === 'null' ? 'null' : (TYPE_NAMES[found as keyof typeof TYPE_NAMES] ?? found); // the other types
    return `should be ${alternatives(expected, TYPE_NAMES)}, but is ${is}`;
  }
  if (keyword === 'values' || keyword === 'enum')
    return `is none of ${listOf(expected).length > 1 ? 'the values listed' : shown(expected)}`;
  return `does not keep its ${keyword} ${keyword === 'uniqueItems' ? '' : shown(expected)}`.trimEnd();
}

function* aboutKey(
  event: EventTally,
  key: string,
  { count, place, personal }: KeyTally,
  catalog: Catalog,
): Generator<Problem> {
  for (const [what, { count: often, place: first }] of personal) {
    const message = `${capital(told(key))} of ${eventTold(event)} holds what looks like ${what}, in ${counted(often, 'call')}, and is not marked personal.`;
    yield finding('personal-value', first, message, 'Stop sending it, or set `personal: true` and look where it goes.');
  }
  const { known } = event;
  if (!known || known.properties.has(key)) return;
  const keys = [...known.properties.keys()];
  const near = nearest(key, keys);
  const isElsewhere = catalog.properties.some(({ name }) => name === key);
  const hint = isElsewhere
    ? 'It is a property of the catalog: add it to the event.'
    : near === undefined
      ? 'Document it, or stop sending it.'
      : `Is it ${quoted(near)}?`;
  const code = known.event.additionalProperties === false ? 'refused-property' : 'undocumented-property';
  const message = `${capital(told(key))} of ${eventTold(event)} is not documented, in ${digits(count)} of ${counted(event.withProperties, 'call')}.`;
  yield finding(code, place, message, hint);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${digits(count)} times`;
}
