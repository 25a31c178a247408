// Every file of the site that is no page: twins, schemas, embeds, exports, indexes, feeds, images, and what hosts read. A
// build writes them all, the dev server makes the one that is asked for; as routes of Astro they would cost more than the
// pages.

import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import { everything } from '../catalog/lookup.ts';
import { FORMATS } from '../exports/formats.ts';
import { renamedThings, type Place } from '../site/pages/former.ts';
import type { SiteFile } from './file.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { filesOfRenamed, movedFiles } from './moved-files.ts';
import { exportsOfCatalog, filesOfCatalog, filesOfPrivacy, filesOfSearch, warningsOfCatalog } from './of-catalog.ts';
import { filesOfCode } from './of-code.ts';
import { filesOfPages } from './of-pages.ts';
import { filesOfTags } from './of-tags.ts';
import { filesOfThing } from './of-thing.ts';
import { prepared, type Given } from './prepared.ts';

/** Files that are named together. */
export type Part = () => Iterable<SiteFile> | AsyncIterable<SiteFile>;

export interface SiteFiles {
  /** Those of each thing, and those of the whole catalog part by part. */
  readonly parts: () => Iterable<Part>;
  /** One after the other. What is made of one is best asked for before the next. */
  readonly all: () => AsyncGenerator<SiteFile>;
  /** The file at a path under the base path, found without making others. */
  readonly at: (path: string) => Promise<SiteFile | undefined>;
}

export function siteFiles(given: Given): SiteFiles {
  const { lookup } = given;
  const ready = prepared(given);
  function* parts(): Generator<Part> {
    for (const thing of everything(lookup.catalog)) yield () => filesOfThing(thing, ready);
    for (const { was, now } of renamedThings(lookup)) yield () => filesOfRenamed(was, now, ready);
    yield () => filesOfCatalog(ready);
    yield () => filesOfPrivacy(ready);
    yield () => filesOfTags(ready);
    yield () => filesOfSearch(ready);
    yield filesOfCode;
    yield () => filesOfPages(ready);
    yield () => hostingFiles(ready);
    for (const format of FORMATS) {
      yield () => exportsOfCatalog(format, ready);
      yield () => warningsOfCatalog(format, ready);
    }
    yield moved;
  }
  async function* moved(): AsyncGenerator<SiteFile> {
    for (const file of movedFiles(ready, standing)) if (!(await standing(file.path))) yield file;
  }
  async function* all(): AsyncGenerator<SiteFile> {
    for (const part of parts()) yield* part();
  }
  /** All of the kind that a path is of: what is much stays out where it cannot be meant. */
  async function* near(path: string): AsyncGenerator<SiteFile> {
    const place = placeOf(path);
    const thing = place && lookup.find(place.kind, place.id);
    const renamed = !thing && renamedThings(lookup).find(({ was }) => was.kind === place?.kind && was.id === place.id);
    if (thing) yield* filesOfThing(thing, ready);
    if (renamed) yield* filesOfRenamed(renamed.was, renamed.now, ready);
    yield* filesOfCatalog(ready);
    yield* hostingFiles(ready);
    if (path.startsWith('privacy/')) yield* filesOfPrivacy(ready);
    if (path.startsWith('tags/')) yield* filesOfTags(ready);
    if (path.startsWith('code/')) yield* filesOfCode();
    if (path.startsWith('search/')) yield* filesOfSearch(ready);
    if (/^sitemap-|(?:^|\/)preview\.png$/.test(path)) yield* filesOfPages(ready);
    const format = FORMATS.find(({ id }) => path.startsWith(`exports/${id}.`) || path.startsWith(`exports/${id}/`));
    if (format && path.endsWith('.warnings.txt')) yield* warningsOfCatalog(format, ready);
    else if (format) yield* exportsOfCatalog(format, ready);
  }
  async function standing(path: string): Promise<SiteFile | undefined> {
    for await (const file of near(path)) if (file.path === path) return file;
    return undefined;
  }
  async function at(path: string): Promise<SiteFile | undefined> {
    return (await standing(path)) ?? movedFiles(ready, standing).find((file) => file.path === path);
  }
  return { parts, all, at };
}

/** The thing beside whose page, embed or exports a path is, whether it exists or not. */
function placeOf(path: string): Place | undefined {
  const [first = '', ...rest] = path.split('/');
  const [folder = '', id] = first === 'exports' || first === 'embed' ? rest : [first, ...rest];
  const kind = ALL_KINDS.find((one) => folder === (first === 'embed' ? one : KINDS[one].folder));
  return kind && id !== undefined ? { kind, id } : undefined;
}
