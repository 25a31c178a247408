// What findings say, in two voices: to authors of an example they wrote, and to developers of a value they send.

import { withArticle } from '../../words/articles.ts';
import { counted } from '../../words/numbers.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { kindOf, TYPE_NAMES, TYPE_WORDS } from '../../words/types.ts';
import type { ValueFinding, ValuePath } from './finding.ts';
import { sampleOf } from './formats.ts';
import { lengthOf, repeated } from './limits.ts';
import { alternatives, listOf, sent, shown } from './spelling.ts';

/** A clause that follows "The example": `has an entry 1 that is text, not a number`. */
export function clauseOf(finding: ValueFinding): string {
  const { keyword, path } = finding;
  const steps = (ABOUT_KEYS.has(keyword) ? path.slice(0, -1) : path).map((step) =>
    typeof step === 'number' ? `has an entry ${step + 1} that ` : `has a ${quoted(step)} that `,
  );
  return steps.join('') + WORDS[keyword][0](finding);
}

/** A clause that follows the place of the value: `should be a number, but is null`. */
export function demandOf(finding: ValueFinding): string {
  return WORDS[finding.keyword][1](finding);
}

/** `products[2].sku`. */
export function placeOf(path: ValuePath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

type Word = (finding: ValueFinding) => string;
type Pair = readonly [clause: Word, demand: Word];

const ABOUT_KEYS: ReadonlySet<string> = new Set(['required', 'additionalProperties', 'unlisted']);

const undescribed: Word = ({ path }) => `has the key ${quoted(String(path.at(-1)))}, which is not described`;
const choice: Word = ({ expected }) => `should be ${listOf(expected).length === 1 ? '' : 'one of '}${shown(expected)}`;

const limit = (clause: string, demand: string): Pair => [
  ({ expected }) => `is ${clause} ${shown(expected)}`,
  ({ found, expected }) => `should be ${demand} ${shown(expected)}, but is ${shown(found)}`,
];

const length = (clause: string, demand: string): Pair => [
  ({ expected }) => `is ${clause} than ${counted(Number(expected), 'character')}`,
  ({ found, expected }) =>
    found === ''
      ? 'is empty'
      : `should have at ${demand} ${counted(Number(expected), 'character')}, but has ${lengthOf(String(found))}`,
];

const count = (clause: string, demand: string): Pair => [
  ({ expected }) => `has ${clause} than ${counted(Number(expected), 'entry')}`,
  ({ found, expected }) =>
    `should have at ${demand} ${counted(Number(expected), 'item')}, but has ${listOf(found).length}`,
];

const equals = ({ found }: ValueFinding, from: number): string =>
  (repeated(listOf(found)) ?? []).map((index) => index + from).join(' and ');

const WORDS: Readonly<Record<ValueFinding['keyword'], Pair>> = {
  type: [
    ({ found, expected }) => `is ${found === null ? 'null' : kindOf(found)}, not ${alternatives(expected, TYPE_WORDS)}`,
    ({ found, expected }) => `should be ${alternatives(expected, TYPE_NAMES)}, but is ${sent(found, expected)}`,
  ],
  values: [() => 'is not one of its `values`', choice],
  enum: [() => 'is not one of the values of `enum`', choice],
  const: [({ expected }) => `is not ${shown(expected)}`, ({ expected }) => `should be ${shown(expected)}`],
  minimum: limit('below the minimum', 'at least'),
  maximum: limit('above the maximum', 'at most'),
  exclusiveMinimum: limit('not above', 'more than'),
  exclusiveMaximum: limit('not below', 'less than'),
  multipleOf: limit('not a multiple of', 'a multiple of'),
  minLength: length('shorter', 'least'),
  maxLength: length('longer', 'most'),
  pattern: [
    ({ expected }) => `does not match the pattern ${quoted(shown(expected))}`,
    ({ expected }) => `should fit the pattern ${shown(expected)}`,
  ],
  format: [
    ({ expected }) => `is not of the format ${quoted(shown(expected))}`,
    ({ expected }) => {
      const sample = sampleOf(shown(expected));
      return sample
        ? `should be ${withArticle(shown(expected))} such as ${sample}`
        : `should be of the format ${shown(expected)}`;
    },
  ],
  minItems: count('fewer', 'least'),
  maxItems: count('more', 'most'),
  uniqueItems: [
    (finding) => `has entries that are equal, ${equals(finding, 1)}`,
    (finding) => `should have no item twice, but those at ${equals(finding, 0)} are equal`,
  ],
  required: [({ path }) => `has no ${quoted(String(path.at(-1)))}`, () => 'is missing'],
  additionalProperties: [undescribed, () => 'is not listed here, and no other key may be sent'],
  unlisted: [undescribed, () => 'is not listed here'],
  unread: [
    () => 'cannot be checked',
    ({ expected }) => `is not checked${expected === '' ? '' : ` against the pattern ${shown(expected)}`}`,
  ],
};
