import { factsOn } from '../../catalog/facts.ts';
import type { Said } from '../../catalog/facts.ts';
import { statedFields } from '../../catalog/lookup.ts';
import type { JsonValue, Site, Thing } from '../../catalog/model.ts';
import { differs, differsAsSet } from './change.ts';
import type { Change, Subject } from './change.ts';

/** The simple facts of a thing, each in the words of its row; each of its own fields for itself. */
export function compareFacts(was: Thing, is: Thing, subject: Subject, site: Pick<Site, 'fields'>): readonly Change[] {
  return factsOn(is.kind).flatMap(({ key, label, say, breaking = false }): readonly Change[] => {
    if (key === 'fields') return compareFields(was, is, subject, site);
    const [before, after] = [was, is].map((thing) => thing[key as keyof Thing] as JsonValue | undefined); // facts are plain
    if (!differsAsSet(before, after)) return [];
    const said = (value: JsonValue | undefined): readonly Said[] =>
      value === undefined ? [] : say(value as never, {}); // of the row's own type
    const text = textOf(label, said(before), said(after));
    return [{ code: `${is.kind}-${key}-changed`, ...subject, breaking, text, before, after }];
  });
}

function compareFields(was: Thing, is: Thing, subject: Subject, { fields }: Pick<Site, 'fields'>): readonly Change[] {
  const [before, after] = [was, is].map(
    (thing) => new Map(statedFields(thing.fields, fields).map((field) => [field.key, field])),
  );
  return [...new Set([...before!.keys(), ...after!.keys()])].flatMap((key): readonly Change[] => {
    const [old, now] = [before!.get(key), after!.get(key)];
    if (!differs(old?.value, now?.value)) return [];
    const text = textOf(now?.label ?? old?.label ?? key, old?.said ?? [], now?.said ?? []);
    const code = `${is.kind}-fields-changed`;
    return [{ code, ...subject, breaking: false, text, before: old?.value, after: now?.value }];
  });
}

const textOf = (label: string, before: readonly Said[], after: readonly Said[]): string =>
  `${label}: ${wordsOf(before)} before, ${wordsOf(after)} now.`;

function wordsOf(said: readonly Said[]): string {
  return said.length === 0 ? 'not stated' : said.map(({ text, code }) => (code ? `\`${text}\`` : text)).join(', ');
}
