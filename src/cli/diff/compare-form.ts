// What a value may be, before and now, at every path inside it. Breaking is what can make a value wrong that was right.

import { typesOf } from '../../catalog/value/due.ts';
import type { Override, Member } from '../../catalog/model.ts';
import { differs, named, without } from './change.ts';
import type { Change } from './change.ts';
import { compareLimits } from './compare-limits.ts';
import { compareValues } from './compare-values.ts';
import { inside, said } from './place.ts';
import type { Place } from './place.ts';

/** A form, with what may be said beside it. */
export type Part = Omit<Override, 'property'>;

/** `only` are the keys to compare, where not all are. */
export function compareParts(was: Part, is: Part, place: Place, only?: ReadonlySet<keyof Part>): readonly Change[] {
  return COMPARED.filter(([key]) => (only?.has(key) ?? true) && differs(was[key], is[key])).flatMap(([, compare]) =>
    compare(was, is, place),
  );
}

type Compare = (was: Part, is: Part, place: Place) => readonly Change[];

const COMPARE: Readonly<Record<keyof Part, Compare>> = {
  type: (was, is, place) => {
    const [before, after] = [typesOf(was), typesOf(is)];
    const takes = (type: string): boolean =>
      after.some((one) => one === type || (one === 'number' && type === 'integer'));
    const breaking = after.length > 0 && (before.length === 0 || !before.every(takes));
    const what = place.inner === '-items' ? 'changed' : 'type-changed';
    const words = (types: readonly string[]): string => (types.length === 0 ? 'not stated' : types.join(' or '));
    return [said(place, what, breaking, `The type was ${words(before)} and is ${words(after)}.`, was.type, is.type)];
  },
  nullable: ({ nullable: before }, { nullable: after }, place) => {
    const text = `Whether null may be sent: ${nullWords(before)} before, ${nullWords(after)} now.`;
    return [said(place, 'nullable-changed', after !== true && before === true, text, before, after)];
  },
  format: ({ format: before }, { format: after }, place) => {
    const since = `The format ${before === undefined ? '' : `was ${before} and `}is ${after ?? ''}.`;
    const text = after === undefined ? `The format is no longer ${before ?? ''}.` : since;
    return [said(place, 'format-changed', after !== undefined, text, before, after)];
  },
  values: compareValues,
  constraints: compareLimits,
  required: ({ required: before }, { required: after }, place) => {
    const breaking = after !== undefined && after !== false && before !== true;
    const text = `It was ${requiredWords(before)} and is ${requiredWords(after)}.`;
    return [said(place, 'required-changed', breaking, text, before, after)];
  },
  summary: (was, is, place) => [said(place, 'reworded', false, 'Other words: summary.', was.summary, is.summary)],
  status: ({ status: before }, { status: after }, place) => {
    const text = `The status was ${before ?? 'not stated'} and is ${after ?? 'not stated'}.`;
    return [said(place, 'status-changed', false, text, before, after)];
  },
  example: (was, is, place) => [said(place, 'example-changed', false, 'Another example.', was.example, is.example)],
  members: (was, is, place) => compareMembers(was.members ?? [], is.members ?? [], place),
  items: (was, is, place) => compareParts(was.items ?? {}, is.items ?? {}, inside(place, '-items', '[]')),
};
const COMPARED = Object.entries(COMPARE) as (readonly [keyof Part, Compare])[]; // its own keys

function compareMembers(was: readonly Member[], is: readonly Member[], place: Place): readonly Change[] {
  const keys = (members: readonly Member[]): readonly string[] => members.map(({ key }) => key);
  const gone = without(keys(was), keys(is));
  const fresh = without(keys(is), keys(was));
  const due = keys(is.filter(({ key, required }) => required === true && fresh.includes(key)));
  const list = { ...place, inner: '-keys' };
  const isNew = `Inside it, ${named(fresh)} is new${due.length === 0 ? '' : `; ${named(due)} is required`}.`;
  return [
    ...(gone.length > 0 ? [said(list, 'removed', true, `Inside it, ${named(gone)} is gone.`, gone)] : []),
    ...(fresh.length > 0 ? [said(list, 'added', due.length > 0, isNew, undefined, fresh)] : []),
    ...is.flatMap((member) => {
      const before = was.find(({ key }) => key === member.key);
      return before ? compareParts(before, member, inside(place, '-key', `.${member.key}`)) : [];
    }),
  ];
}

function nullWords(nullable: boolean | undefined): string {
  return nullable === undefined ? 'not stated' : nullable ? 'yes' : 'no';
}

function requiredWords(required: boolean | string | undefined): string {
  if (required === undefined) return 'not said to be required';
  if (typeof required === 'string') return `required (${required})`;
  return required ? 'required' : 'not required';
}
