// The rows of a list under heads: letters of the alphabet, areas, or none.

import type { Lookup } from '../../catalog/lookup.ts';
import type { Kind } from '../../catalog/model.ts';
import { counted } from '../../words/numbers.ts';
import { thingUrl } from '../urls.ts';
import { type IndexEntry, indexParts, letterGroups, letterId, MOST_ROWS } from './alphabet.ts';
import type { Cell } from './cells.ts';
import type { EventGroup } from './event-groups.ts';
import { indexEntries, isLettered } from './indexes.ts';
import { shownEach } from './long-lists.ts';

export interface ListGroup {
  readonly id?: string;
  /** From the outermost in; none where the rows need no head. */
  readonly head: readonly Named[];
  /** How many rows it has, in words, where not all are shown. */
  readonly size?: string;
  readonly entries: readonly IndexEntry[];
  /** Where it goes on. */
  readonly rest: readonly Named[];
}

interface Named {
  readonly name: string;
  readonly url?: string;
}

/** About two screens: fewer rows are passed without letters. */
const PASSED = 40;

/** The most names that letters show of a list too long for a page; with heads and ways on as many rows as a page has. */
const MOST_FIRST = 140;

/** From A to Z: where there is much to pass, by letter; where it is too much for a page, the first of each letter. */
export function byLetter(entries: readonly IndexEntry[], partUrl: (slug: string) => string): readonly ListGroup[] {
  const letters = letterGroups(entries);
  if (entries.length <= PASSED) return [plain(letters.flatMap((letter) => letter.entries))];
  const parts = Map.groupBy(indexParts(entries), ({ letter }) => letter);
  const most = parts.size > 0 ? shownEach(letters.length, MOST_FIRST) : Number.POSITIVE_INFINITY;
  return letters.map(({ letter, entries: under }) => {
    const name = letter === '#' ? 'Other' : letter;
    const group = { id: letterId(letter), entries: under.slice(0, most) };
    const pages = (parts.get(letter) ?? []).map(({ label, slug }) => ({ name: label, url: partUrl(slug) }));
    const [first] = pages;
    if (!first) return { ...group, head: [{ name }], rest: [] };
    const all = { name: `All ${counted(under.length, 'name')} under ${name}`, url: first.url };
    const rest = pages.length > 1 ? pages : under.length > most ? [all] : [];
    return { ...group, head: [{ name, url: first.url }], size: counted(under.length, 'name'), rest };
  });
}

/** The index of a kind as it stands: few names in catalog order, areas as a tree; everything else stands from A to Z. */
export function asTheyStand(kind: Kind, entries: readonly IndexEntry[]): readonly ListGroup[] | undefined {
  const stands = !isLettered(entries) || (kind === 'area' && entries.length <= MOST_ROWS);
  return stands ? [plain(entries)] : undefined;
}

/** Rows that need no head. */
export function plain(entries: readonly IndexEntry[]): ListGroup {
  return { head: [], entries, rest: [] };
}

/** Events under the areas they lie in. */
export function byArea(groups: readonly EventGroup[], lookup: Lookup): readonly ListGroup[] {
  return groups.map(({ path, all, events }) => {
    const inside = path.at(-1);
    const size = counted(all, 'event');
    const rest = inside
      ? { name: `All ${size} in ${inside.name}`, url: thingUrl('area', inside.id) }
      : { name: `and ${counted(all - events.length, 'event')} more` };
    return {
      head: inside ? path.map(({ id, name }) => ({ name, url: thingUrl('area', id) })) : [{ name: 'In no area' }],
      size,
      entries: indexEntries(events, lookup),
      rest: all > events.length ? [rest] : [],
    };
  });
}

/** The columns of a list, without those in which no row says anything, or every row only what page it stands on. */
export function columnsOf(groups: readonly ListGroup[], here: string) {
  const cells = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.cells()));
  return [...Map.groupBy(cells, ({ label }) => label)]
    .filter(([, column]) => column.some(({ said }) => saysMore(said, here)))
    .map(([label, column]) => ({ label, isNumber: typeof column[0]?.said === 'number' }));
}

/** What a row says in each of the columns. */
export function cellsIn(entry: IndexEntry, columns: readonly { readonly label: string }[]) {
  const cells = new Map(entry.cells().map(({ label, said }) => [label, said]));
  return columns.map(({ label }) => ({ label, said: cells.get(label) ?? '' }));
}

function saysMore(said: Cell['said'], here: string): boolean {
  return typeof said === 'object' ? said.some(({ url }) => url !== here) : said !== '' && said !== 0;
}
