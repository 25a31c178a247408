// Every file of the site that is no page: twins, schemas, embeds, exports, indexes, feeds. A build writes them all, the dev
// server makes the one that is asked for; as routes of Astro they would cost more than the pages.

import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import { everything, type Lookup } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { FORMATS } from '../exports/formats.ts';
import type { SiteFile } from './file.ts';
import { exportsOfCatalog, filesOfCatalog } from './of-catalog.ts';
import { filesOfPages } from './of-pages.ts';
import { filesOfThing } from './of-thing.ts';
import { prepared, type Given } from './prepared.ts';

export interface SiteFiles {
  /** One after the other. What is made of one is best asked for before the next. */
  readonly all: () => AsyncGenerator<SiteFile>;
  /** The file at a path under the base path, found without making others. */
  readonly at: (path: string) => Promise<SiteFile | undefined>;
}

export function siteFiles(given: Given): SiteFiles {
  const { catalog } = given.lookup;
  const ready = prepared(given);
  async function* all(): AsyncGenerator<SiteFile> {
    for (const thing of everything(catalog)) yield* filesOfThing(thing, ready);
    yield* filesOfCatalog(ready);
    yield* filesOfPages(ready);
    for (const format of FORMATS) yield* exportsOfCatalog(format, ready);
  }
  async function* near(path: string): AsyncGenerator<SiteFile> {
    const thing = thingNear(path, given.lookup);
    const format = FORMATS.find(({ id }) => path.startsWith(`exports/${id}.`) || path.startsWith(`exports/${id}/`));
    if (thing) yield* filesOfThing(thing, ready);
    else if (format) yield* exportsOfCatalog(format, ready);
    else yield* filesOfCatalog(ready);
    if (/^sitemap-|(?:^|\/)preview\.png$/.test(path)) yield* filesOfPages(ready);
  }
  async function at(path: string): Promise<SiteFile | undefined> {
    for await (const file of near(path)) if (file.path === path) return file;
    return undefined;
  }
  return { all, at };
}

/** The thing beside whose page, embed or exports a path is. */
function thingNear(path: string, { find }: Lookup): Thing | undefined {
  const [first = '', ...rest] = path.split('/');
  const [folder = '', id = ''] = first === 'exports' || first === 'embed' ? rest : [first, ...rest];
  const kind = ALL_KINDS.find((one) => folder === (first === 'embed' ? one : KINDS[one].folder));
  return kind && find(kind, id);
}
