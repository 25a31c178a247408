// Events of Snowplow: a schema that names them, and data; or a category with an action.

import { mapOf } from './maps.ts';
import type { Sent } from './sent.ts';
import type { Argument, Entry, Resolve, Term } from './term.ts';

const SCHEMA = /^iglu:[^/]+\/([^/]+)\//;
const DEEPEST = 8;

/** The first schema in what a call is given, with the data beside it. */
export function snowplowOf(args: readonly Argument[], resolve: Resolve): Sent | undefined {
  for (const { term } of args) {
    const found = schemaIn(term, resolve, 0);
    if (found) return found;
  }
  return beside(
    args.map(({ term }) => term),
    resolve,
  );
}

function schemaIn(given: Term, resolve: Resolve, depth: number): Sent | undefined {
  const term = given.kind === 'name' ? resolve(given) : given;
  if (term === undefined || depth > DEEPEST) return undefined;
  const inner = (each: Term): Sent | undefined => schemaIn(each, resolve, depth + 1);
  if (term.kind === 'call') {
    const terms = term.args.map((each) => each.term);
    const own = beside(terms, resolve);
    return own ?? [...terms, ...(term.receiver ? [term.receiver] : [])].map(inner).find((found) => found !== undefined);
  }
  if (term.kind !== 'map') return undefined;
  const values = term.entries.map(({ value }) => value);
  return beside(values, resolve) ?? values.map(inner).find((found) => found !== undefined);
}

/** A schema among the terms, and the map that stands beside it. */
function beside(terms: readonly Term[], resolve: Resolve): Sent | undefined {
  for (const term of terms) {
    const text = term.kind === 'name' ? resolve(term) : term;
    const event = text?.kind === 'text' ? SCHEMA.exec(text.value)?.[1] : undefined;
    if (event === undefined) continue;
    const data = terms.find((each) => each !== term && mapOf(each, resolve)) ?? terms.find((each) => each !== term);
    return { call: 'track', name: { kind: 'text', value: event, offset: term.offset }, properties: data };
  }
  return undefined;
}

const ORDER = ['category', 'action', 'label', 'property', 'value'];

/** A structured event is named by its action; the rest of it is sent as it stands. */
export function structOf(args: readonly Argument[], resolve: Resolve): Sent | undefined {
  const given = args.length === 1 ? mapOf(args[0]?.term, resolve) : undefined;
  const entries: readonly Entry[] =
    given?.entries ??
    args.flatMap(({ label, term }, index) => {
      const key = label === '' ? ORDER[index] : label.replace(/^se_/, '');
      return key === undefined
        ? []
        : [{ key: { kind: 'text', value: key, offset: term.offset } as const, value: term }];
    });
  const isAction = ({ key }: Entry): boolean => key.kind === 'text' && key.value === 'action';
  const name = entries.find(isAction)?.value;
  const offset = args[0]?.term.offset ?? 0;
  const sent = entries.filter((entry) => !isAction(entry));
  return (
    name && { call: 'track', name, properties: { kind: 'map', entries: sent, isOpen: given?.isOpen ?? false, offset } }
  );
}
