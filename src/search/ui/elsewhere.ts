// What vendors call events, among the results: "Google Analytics 4 calls it begin_checkout"; and what things state in fields of
// the company's own: "Ticket: LAN-12".

import { entriesIn, type Entry } from '../names/entries.ts';
import type { ElsewhereFile } from '../names/elsewhere-file.ts';
import type { FieldNames } from '../names/field-names.ts';
import { segmentsOf } from '../names/marks.ts';
import { matchForeign, type ForeignMatch, type ForeignName } from '../names/matching/elsewhere.ts';
import { entryUrl } from '../names/paths.ts';
import { wordsOf } from '../names/words.ts';
import { fetchJson } from './fetch-json.ts';
import type { Result } from './result.ts';

export interface Foreign {
  readonly names: readonly ForeignName[];
  readonly vendors: readonly Entry[];
}

let loading: Promise<Foreign> | undefined;

/** Loads the names once; after a failure the next call tries again. */
export function loadForeign(entries: readonly Entry[]): Promise<Foreign> {
  loading ??= fetchJson<ElsewhereFile>('search/elsewhere.json').then((file) => foreignIn(file, entries));
  loading.catch(() => (loading = undefined));
  return loading;
}

export function foreignIn(
  { vendors: kind, names, keys, fields = [] }: ElsewhereFile,
  entries: readonly Entry[],
): Foreign {
  const vendors = kind ? entriesIn({ kinds: [kind], listings: [] }) : [];
  const [events, properties] = (['event', 'property'] as const).map((wanted) =>
    entries.filter((entry) => entry.kind === wanted),
  );
  const nameOf = (vendor = vendors[0], entry = vendors[0], name = '', inside?: string): readonly ForeignName[] =>
    vendor && entry && entry.name !== name ? [{ name, vendor, entry, inside }] : [];
  return {
    vendors,
    names: [
      ...names.flatMap(([event, vendor, name]) => nameOf(vendors[vendor], events?.[event], name)),
      ...keys.flatMap(([property, vendor, key, own]) => nameOf(vendors[vendor], properties?.[property], key, own)),
      ...vendors.flatMap((vendor) =>
        [vendor.name, ...vendor.synonyms].map((name) => ({ name, vendor, entry: vendor })),
      ),
      ...fields.flatMap((field) => namesInField(field, field.kind === 'vendor' ? vendors : entries)),
    ],
  };
}

/** A value of more things than this names none of them. */
const FEW = 5;

function namesInField(
  { kind, label, values, isInside }: FieldNames,
  entries: readonly Entry[],
): readonly ForeignName[] {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const times = Map.groupBy(values, ([, value]) => value);
  return values.flatMap(([number, name, anchor]): readonly ForeignName[] => {
    const entry = ofKind[number];
    const isOfMany = (times.get(name)?.length ?? 0) > FEW;
    return entry ? [{ name, vendor: entry, entry, field: { label, isOfMany, isInside, anchor } }] : [];
  });
}

export interface ForeignResults {
  /** Found by a whole name. */
  readonly whole: readonly Result[];
  readonly part: readonly Result[];
}

export function foreignResults(query: string, { names }: Foreign): ForeignResults {
  const matches = matchForeign(query, names);
  const results = (isWhole: boolean) =>
    matches.filter((match) => match.isWhole === isWhole).map((match) => resultOf(match, query));
  return { whole: results(true), part: results(false) };
}

function resultOf(match: ForeignMatch, query: string): Result {
  const { entry } = match;
  const why = whyOf(match);
  const excerpt = why === '' ? undefined : segmentsOf(why, wordsOf(query), new Set());
  return { entry, url: entryUrl(entry), excerpt, ...placeOf(match) };
}

/** A key inside a value leads to its row; a value has the row of its property as a place to go to. */
function placeOf({ name, entry, field }: ForeignMatch): Pick<Result, 'asked' | 'row'> {
  if (field?.anchor === undefined) return {};
  const url = `${entryUrl(entry)}#${encodeURIComponent(field.anchor)}`;
  return field.isInside ? { asked: { name, url } } : { row: { name: field.anchor, url } };
}

function whyOf({ name, vendor, entry, inside = 'it', field }: ForeignMatch): string {
  if (field) return `${field.label}: ${name}`;
  if (entry !== vendor) return `${vendor.name} calls ${inside} ${name}`;
  return name === vendor.name ? '' : `Also called ${name}`;
}
