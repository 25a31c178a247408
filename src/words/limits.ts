// What a value may be, in words, for pages, Markdown and pictures alike. What is not stated says nothing. What `typeText`
// says is not said again.

import type { Bound } from './bound.ts';
import { counted } from './numbers.ts';
import { valueText } from './values.ts';

/** A limit as a sentence has it, `at least 1`, and what stands after its words as code: `matches` `^[a-z]+$`. */
interface Limit {
  readonly words: string;
  readonly code?: string;
}

/** A value of a list of the only ones, as shown. */
interface Choice {
  readonly text: string;
  readonly summary?: string | undefined;
  readonly status?: string | undefined;
}

/** The limits of a value, beside its type and its list of values. */
export function limitsOf(form: Limited): readonly Limit[] {
  const { type, nullable, format, constraints = {} } = form;
  return [
    ...(nullable === false ? [{ words: 'never null' }] : []),
    ...(nullable === true && type === undefined ? [{ words: 'may be null' }] : []),
    ...(format !== undefined && type !== undefined && !isText(type) ? [{ words: 'of the format', code: format }] : []),
    ...WORDS.flatMap((say) => say(constraints) ?? []),
  ];
}

/** A limit as plain text. */
export function limitText({ words, code }: Limit): string {
  return code === undefined ? words : `${words} ${code}`;
}

/** The only values that are sent. Texts stand as they are, unless something else is among them that looks the same. */
export function choicesOf({ values, constraints }: Limited): readonly Choice[] {
  const all = values ?? (constraints?.enum ?? []).map((value) => ({ value }));
  const bare = all.every(({ value }) => typeof value === 'string' && value.trim() === value && value !== '');
  return all.map(({ value, ...said }) => ({ ...said, text: bare ? String(value) : valueText(value) }));
}

/** Before a list of the only values. */
export function choiceWords({ length }: readonly Choice[]): string {
  return length === 1 ? 'always' : 'one of';
}

/** Whether something is always sent, as a table says it: yes, no, or when. Empty if not stated. */
export function requiredText(required: boolean | string | undefined): string {
  return typeof required === 'boolean' ? (required ? 'yes' : 'no') : (required ?? '');
}

type Words = (limits: Limits) => Limit | undefined;

/** A limit that holds the value itself to a number. */
const than =
  (key: keyof Limits, words: string): Words =>
  ({ [key]: limit }) =>
    limit === undefined ? undefined : { words: `${words} ${typeof limit === 'string' ? limit : valueText(limit)}` };

/** Limits of how many there are. */
const many =
  (least: 'minLength' | 'minItems', most: 'maxLength' | 'maxItems', noun: string): Words =>
  ({ [least]: from, [most]: to }) => {
    if (from !== undefined && from === to) return { words: `exactly ${counted(from, noun)}` };
    const parts = [
      ...(from === undefined
        ? []
        : from === 1 && noun === 'character'
          ? ['not empty']
          : [`at least ${counted(from, noun)}`]),
      ...(to === undefined ? [] : [`at most ${counted(to, noun)}`]),
    ];
    return parts.length === 0 ? undefined : { words: parts.join(', ') };
  };

const WORDS: readonly Words[] = [
  than('minimum', 'at least'),
  than('exclusiveMinimum', 'more than'),
  than('maximum', 'at most'),
  than('exclusiveMaximum', 'less than'),
  than('multipleOf', 'a multiple of'),
  many('minLength', 'maxLength', 'character'),
  ({ pattern }) => (pattern === undefined ? undefined : { words: 'matches', code: pattern }),
  many('minItems', 'maxItems', 'item'),
  ({ uniqueItems }) =>
    uniqueItems === undefined ? undefined : { words: uniqueItems ? 'no item twice' : 'items may repeat' },
  ({ const: only }) => (only === undefined ? undefined : { words: 'always', code: valueText(only) }),
  ({ default: unsent }) => (unsent === undefined ? undefined : { words: 'if not sent,', code: valueText(unsent) }),
];

const isText = (type: string | readonly string[]): boolean => [type].flat().includes('string');

interface Limited {
  readonly type?: string | readonly string[] | undefined;
  readonly nullable?: boolean | undefined;
  readonly format?: string | undefined;
  readonly constraints?: Limits | undefined;
  readonly values?: readonly (Omit<Choice, 'text'> & { readonly value: string | number | boolean })[] | undefined;
}

interface Limits {
  readonly minimum?: Bound | undefined;
  readonly maximum?: Bound | undefined;
  readonly exclusiveMinimum?: Bound | undefined;
  readonly exclusiveMaximum?: Bound | undefined;
  readonly multipleOf?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly (string | number | boolean)[] | undefined;
}
