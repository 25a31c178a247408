// What a value may be, in the words that our own tables have for it: "one of `a`, `b`; at most 4 items".

import { jsonIn } from '../../words/escapes/json-in.ts';
import type { PlanLimits, PlanShape, PlanType, PlanValue } from '../record.ts';
import { statusOf } from '../formats/shared/status-of.ts';
import { withCodes } from './markdown-text.ts';

type Said = Pick<PlanShape, 'values' | 'limits' | 'nullable' | 'format'>;

/** Nothing where any part of the cell is in other words. */
export function limitsBy(cell: string, types: readonly PlanType[] | undefined): Said | undefined {
  const { text, codes } = withCodes(cell);
  const codeAt = (place: string): string => codes[Number(place.slice(1, -1))] ?? '';
  let said: Said = {};
  for (const part of text.split(/;\s+(?![^(]*\))/)) {
    const found = valuesBy(part, types, codeAt) ?? limitBy(part, codeAt);
    if (!found) return undefined;
    said = { ...said, ...found, ...(found.limits && { limits: { ...said.limits, ...found.limits } }) };
  }
  return said;
}

type CodeAt = (place: string) => string;

function valuesBy(part: string, types: readonly PlanType[] | undefined, codeAt: CodeAt): Said | undefined {
  const [, list] = /^(?:one of|always) (\0\d+\0.*)$/s.exec(part) ?? [];
  if (list === undefined) return undefined;
  const all = [...list.matchAll(/(\0\d+\0)(?: \(([^)]*)\))?(?:, |$)/g)];
  if (all.map(([whole]) => whole).join('') !== list) return undefined;
  const texts = all.map(([, place = '']) => codeAt(place));
  const parsed = texts.map(jsonIn);
  const isJson = !parsed.includes(undefined) && (types?.length !== 1 || types[0] !== 'string' || texts.every(isQuoted));
  const values = isJson ? (parsed as PlanValue['value'][]) : texts; // none is missing
  return { values: all.map(([, , about], at) => ({ value: values[at] as PlanValue['value'], ...aboutBy(about) })) };
}

/** What a value means, and where it stands. */
function aboutBy(about: string | undefined): Pick<PlanValue, 'summary' | 'status'> {
  const parts = about?.split('; ') ?? [];
  const status = statusOf(parts.at(-1) ?? '');
  const summary = (status ? parts.slice(0, -1) : parts).join('; ');
  return { ...(summary !== '' && { summary }), ...(status && { status }) };
}

const isQuoted = (text: string): boolean => /^".*"$/s.test(text);

const NUMBERS: readonly (readonly [words: RegExp, key: keyof PlanLimits])[] = [
  [/^at least (\S+)$/, 'minimum'],
  [/^more than (\S+)$/, 'exclusiveMinimum'],
  [/^at most (\S+)$/, 'maximum'],
  [/^less than (\S+)$/, 'exclusiveMaximum'],
  [/^a multiple of (\S+)$/, 'multipleOf'],
];
const COUNT =
  /^(?:exactly ([\d,]+)|at least ([\d,]+)|(not empty))? ?(characters?|items?)?(?:, )?(?:at most ([\d,]+) (characters?|items?))?$/;

function limitBy(part: string, codeAt: CodeAt): Said | undefined {
  for (const [words, key] of NUMBERS) {
    const [, number] = words.exec(part) ?? [];
    if (number !== undefined && /^-?\d/.test(number))
      return {
        limits: { [key]: Number.isSafeInteger(Number(number)) || /[.e]/.test(number) ? Number(number) : number },
      };
  }
  const [, word, place] = /^(matches|always|if not sent,|of the format) (\0\d+\0)$/.exec(part) ?? [];
  if (word !== undefined && place !== undefined) {
    const code = codeAt(place);
    if (word === 'matches') return { limits: { pattern: code } };
    if (word === 'of the format') return { format: code };
    const value = jsonIn(code);
    return value === undefined ? undefined : { limits: { [word === 'always' ? 'const' : 'default']: value } };
  }
  if (part === 'never null' || part === 'may be null') return { nullable: part === 'may be null' };
  if (part === 'no item twice' || part === 'items may repeat')
    return { limits: { uniqueItems: part === 'no item twice' } };
  return countsBy(part);
}

function countsBy(part: string): Said | undefined {
  const [, exactly, least, notEmpty, noun = '', most, nounOfMost = ''] = COUNT.exec(part) ?? [];
  const what = /^item/.test(noun || nounOfMost) ? 'Items' : 'Length';
  if (notEmpty === undefined && noun === '' && nounOfMost === '') return undefined;
  const number = (digits: string | undefined): number | undefined =>
    digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
  const from = notEmpty === undefined ? (number(exactly) ?? number(least)) : 1;
  const to = number(exactly) ?? number(most);
  return {
    limits: { ...(from !== undefined && { [`min${what}`]: from }), ...(to !== undefined && { [`max${what}`]: to }) },
  };
}
