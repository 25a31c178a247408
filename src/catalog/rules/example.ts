import { typesOf } from '../value/due.ts';
import type { Form, JsonValue } from '../model.ts';
import { judge } from '../value/judge.ts';
import { clauseOf } from '../value/words.ts';
import { cureOf } from './cure.ts';
import { formsWithin, ownEntries } from './form-places.ts';
import { matches } from './patterns.ts';
import { rule } from './rule.ts';
import type { Finding } from './rule.ts';

export const propertyExample = rule({
  code: 'example-mismatch',
  scope: 'property',
  *check(property) {
    for (const { form, path } of formsWithin(property)) yield* found(form.example, form, [...path, 'example']);
  },
});

export const eventExample = rule({
  code: 'example-mismatch',
  scope: 'event',
  *check(event) {
    for (const { entry, path } of ownEntries(event.properties)) {
      if (!entry.stated.includes('example')) continue;
      yield* found(entry.example, entry, [...path, 'example']);
    }
  },
});

function found(example: JsonValue | undefined, form: Form, path: readonly PropertyKey[]): readonly Finding[] {
  if (example === undefined) return [];
  const isChoice = typesOf(form).every((type) => type !== 'array' && type !== 'object');
  // An `enum` that does not apply is a problem of its own.
  const due = isChoice ? form : { ...form, constraints: { ...form.constraints, enum: undefined } };
  // A key that is not described is a slip in an example, even where others may be sent.
  const fault = judge(example, due, matches).find(({ keyword }) => keyword !== 'unread');
  return fault ? [{ path, message: `The example ${clauseOf(fault)}.`, hint: cureOf(fault) }] : [];
}
