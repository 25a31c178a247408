import { factsOn } from '../../catalog/facts.ts';
import type { Said } from '../../catalog/facts.ts';
import type { JsonValue, Thing } from '../../catalog/model.ts';
import type { Change, Subject } from './change.ts';

/** The simple facts of a thing, each in the words of its row. */
export function compareFacts(was: Thing, is: Thing, subject: Subject): readonly Change[] {
  return factsOn(is.kind).flatMap(({ key, label, say, breaking = false }): readonly Change[] => {
    const [before, after] = [was, is].map((thing) => thing[key as keyof Thing] as JsonValue | undefined); // facts are plain
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const said = (value: JsonValue | undefined): string => {
      const words = value === undefined ? [] : say(value as never, {}).map(wordsOf); // of the row's own type
      return words.length === 0 ? 'not stated' : words.join(', ');
    };
    const text = `${label}: ${said(before)} before, ${said(after)} now.`;
    return [{ code: `${is.kind}-${key}-changed`, ...subject, breaking, text, before, after }];
  });
}

const wordsOf = ({ text, code }: Said): string => (code ? `\`${text}\`` : text);
