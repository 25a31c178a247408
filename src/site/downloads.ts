// What a page offers to programs: its twins, and the exports of what it needs.

import { held, type Lookup } from '../catalog/lookup.ts';
import type { Catalog, Event, Goal, Thing } from '../catalog/model.ts';
import type { Tag } from '../catalog/named-by.ts';
import { downloadName, FORMATS, hasPlaceFor, type FormatEntry } from '../exports/formats.ts';
import { listed } from '../words/lists.ts';
import { mediaTypeOf } from '../words/media-types.ts';
import { baseUrl, exportUrl, tagUrl, twinUrl } from './urls.ts';

/** The same in another form. */
export interface Twin {
  readonly name: string;
  readonly url: string;
  readonly mime: string;
}

export interface Export {
  readonly format: FormatEntry;
  readonly url: string;
  /** The name to save it under. */
  readonly file: string;
}

/** Beyond this many events or use cases the exports of single ones are left to the plan page and the command line, or they
 * would outnumber the pages twelve to one. */
const MOST_EACH = 400;

/** What has exports of its own in a catalog of this size: `goal, use case or event`; and what has none. */
function exportedOne({ goals, useCases, events }: Catalog): { readonly own: string; readonly none: string } {
  const few = (things: readonly Thing[]): boolean => things.length <= MOST_EACH;
  const kinds = (
    [
      ['goal', goals, true],
      ['use case', useCases, few(useCases)],
      ['event', events, few(events)],
    ] as const
  ).filter(([, things]) => things.length > 0);
  const words = (has: boolean) =>
    listed(
      kinds.filter(([, , own]) => own === has).map(([noun]) => noun),
      'or',
    );
  return { own: words(true), none: words(false) };
}

/** For what formats exist, as `/exports/` says it. */
export function eachExportText(catalog: Catalog): string {
  const { own, none } = exportedOne(catalog);
  return [
    'Each format exists for the whole catalog, here',
    own === '' ? '.' : `; most also for one ${own}, under “Export and share” on its page.`,
    none === ''
      ? ''
      : ` In a catalog of this size a single ${none} has no files of its own; its page says where to get them.`,
  ].join('');
}

/** Where the exports of a use case or event are to be had, in a catalog so large that it has none of its own. */
interface Elsewhere {
  /** Their exports hold what it needs. */
  readonly goals: readonly Goal[];
  /** What prints one of them. */
  readonly command: string;
}

export function exportsElsewhere(thing: Thing, lookup: Lookup): Elsewhere | undefined {
  const { useCases, events } = lookup.catalog;
  const command = `npm run catalog -- export ${FORMATS[0].id} --${thing.kind} ${thing.id}`;
  if (thing.kind === 'event' && events.length > MOST_EACH) return { goals: thing.goals.map(lookup.goal), command };
  if (thing.kind === 'use-case' && useCases.length > MOST_EACH) {
    return { goals: thing.placements.map(({ goal }) => lookup.goal(goal)), command };
  }
  return undefined;
}

/** The page in other forms, the first two for every kind. */
export function twinsOf({ kind, id }: Thing): readonly Twin[] {
  const twin = (name: string, file: Parameters<typeof twinUrl>[2]): Twin => {
    return { name, url: twinUrl(kind, id, file), mime: mediaTypeOf(file) };
  };
  return [
    twin('JSON', 'index.json'),
    twin('Markdown', 'index.md'),
    ...(kind === 'event' ? [twin('JSON Schema', 'schema.json')] : []),
  ];
}

/** The page on personal data in other forms. */
export const privacyTwins = (): readonly Twin[] => twinsIn(baseUrl('privacy/'));

/** The page of a tag in other forms. */
export const tagTwins = ({ id }: Pick<Tag, 'id'>): readonly Twin[] => twinsIn(tagUrl(id));

const twinsIn = (folder: string): readonly Twin[] =>
  (
    [
      ['JSON', 'index.json'],
      ['Markdown', 'index.md'],
    ] as const
  ).map(([name, file]) => ({ name, url: folder + file, mime: mediaTypeOf(file) }));

/** The exports of a goal, use case or event; none for other kinds. */
export function exportsOf(thing: Thing, lookup: Lookup): readonly Export[] {
  const events = eventsOf(thing, lookup);
  return FORMATS.filter((format) => format.each && hasPlaceFor(format, events)).map((format) => {
    const name = downloadName(format, events.length);
    return { format, url: exportUrl(name, thing), file: `${thing.id}.${name}` };
  });
}

/** The whole catalog in one format. */
export function wholeExport(format: FormatEntry, { catalog }: Lookup): Export | undefined {
  if (!hasPlaceFor(format, catalog.events, () => uncarriedIn(catalog))) return undefined;
  const name = downloadName(format, catalog.events.length);
  return { format, url: exportUrl(name), file: `catalog.${name}` };
}

const uncarriedIn = held(({ properties }: Catalog) => properties.filter(({ events }) => events.length === 0));

function eventsOf(thing: Thing, { catalog, event }: Lookup): readonly Event[] {
  switch (thing.kind) {
    case 'goal':
      return thing.events.map((one) => event(one.event));
    case 'use-case':
      return catalog.useCases.length > MOST_EACH ? [] : thing.events.map((one) => event(one.event));
    case 'event':
      return catalog.events.length > MOST_EACH ? [] : [thing];
    default:
      return [];
  }
}
