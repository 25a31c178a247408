import { counted } from '../../words/numbers.ts';
import type { TextRule } from './rules.ts';

/** A rule that a name or a key breaks: what is taken, and what this one has. */
export interface TextFault {
  readonly rule: 'length' | 'reserved' | 'spaces' | 'marks';
  readonly takes: string;
  readonly has: string;
}

/** Whether a name or a key breaks none of the rules. */
export function isTaken(text: string, rule: TextRule): boolean {
  return faultOf(text, rule) === undefined;
}

/** The first of the rules that it breaks. */
export function faultOf(
  text: string,
  { bytes, characters, reserved, trimmed, without }: TextRule,
): TextFault | undefined {
  if (bytes !== undefined && text.length * 3 > bytes) {
    const length = new TextEncoder().encode(text).length;
    if (length > bytes)
      return { rule: 'length', takes: `of at most ${counted(bytes, 'byte')}`, has: `it has ${length}` };
  }
  if (characters !== undefined && text.length > characters) {
    const { length } = [...text];
    const takes = `of at most ${counted(characters, 'character')}`;
    if (length > characters) return { rule: 'length', takes, has: `it has ${length}` };
  }
  if (trimmed && text.trim() !== text)
    return { rule: 'spaces', takes: 'without spaces around them', has: 'it has some' };
  if (without?.marks.test(text)) return { rule: 'marks', takes: without.words, has: 'it has such a mark' };
  const own = reserved?.exec(text)?.[0];
  return own === undefined
    ? undefined
    : { rule: 'reserved', takes: 'that do not begin as its own do', has: `it begins with "${own}"` };
}
