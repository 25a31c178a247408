import type { Basis, JsonValue, Property } from '../catalog/model.ts';
import { choicesOf, limitsOf } from '../words/limits.ts';
import { listed } from '../words/lists.ts';
import { counted } from '../words/numbers.ts';
import { valueText } from '../words/values.ts';
import { typeText } from '../words/types.ts';
import { capital } from '../words/spelling/letters.ts';

/** An example as a table shows it: lists and objects by their size, since the example call has them in full. */
export function exampleText(example: JsonValue): string {
  if (Array.isArray(example)) return counted(example.length, 'item');
  if (typeof example === 'object') return counted(Object.keys(example).length, 'key');
  return valueText(example);
}

/** On what the parts of a property rest. No source gives an example or limits: they are always ours. */
export function basesOf(property: Property): readonly { readonly parts: string; readonly basis: Basis }[] {
  const { basis, example } = property;
  if (basis === undefined) return [];
  const ours = [
    ...(example === undefined ? [] : ['example']),
    ...(limitsOf(property).length + choicesOf(property).length === 0 ? [] : ['limits']),
  ];
  const taken = ['type', 'meaning'];
  const split = basis === 'editorial' || ours.length === 0 ? [[...taken, ...ours]] : [taken, ours];
  return split.map((parts, index) => ({ parts: capital(listed(parts)), basis: index === 0 ? basis : 'editorial' }));
}

/** Whether anything is stated of the value itself. */
export function isDescribed(property: Property): boolean {
  const { example, personal, basis, specs } = property;
  const stated = choicesOf(property).length + limitsOf(property).length + specs.length > 0 || typeText(property) !== '';
  return stated || [example, personal, basis].some((each) => each !== undefined);
}
