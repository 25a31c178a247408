// Every place of a thing that says what a value may be, with the path to it.

import type { EventProperty, Form, Member, Thing } from '../model.ts';

interface FormPlace {
  readonly form: Form & Pick<Member, 'summary' | 'example'>;
  readonly path: readonly PropertyKey[];
}

/** Those of a property, and those that an event or a group states otherwise. */
export function* formsOf(thing: Thing): Generator<FormPlace> {
  if (thing.kind === 'property') yield* formsWithin(thing);
  if (thing.kind !== 'event' && thing.kind !== 'group') return;
  for (const { entry, path } of ownEntries(thing.properties)) {
    if (entry.stated.some((key) => SHAPING.has(key))) yield* formsWithin(entry, path);
  }
}

const SHAPING: ReadonlySet<string> = new Set(['type', 'format', 'values', 'constraints', 'members', 'items']);

/** A form, and those of its members and items, to any depth. */
export function* formsWithin(form: FormPlace['form'], path: FormPlace['path'] = []): Generator<FormPlace> {
  yield { form, path };
  for (const member of form.members ?? []) yield* formsWithin(member, [...path, 'members', member.key]);
  if (form.items) yield* formsWithin(form.items, [...path, 'items']);
}

/** What an event or a group carries of its own, with its place in the authored list: a group takes one, however many
 * properties it brings. */
export function* ownEntries(
  properties: readonly EventProperty[],
): Generator<{ readonly entry: EventProperty; readonly path: readonly PropertyKey[] }> {
  let index = 0;
  let group: string | undefined;
  for (const entry of properties) {
    if (entry.group !== undefined && entry.group === group) continue;
    group = entry.group;
    if (group === undefined) yield { entry, path: ['properties', index] };
    index += 1;
  }
}
