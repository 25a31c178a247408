// A static host cannot lead on from a file that is no page. So what moved stays readable at its old address too: the files
// of a thing that was renamed, and files that redirects.yaml names.

import type { Thing } from '../catalog/model.ts';
import type { Place } from '../site/pages/former.ts';
import { embedUrl, exportUrl, fileOf, thingUrl } from '../site/urls.ts';
import { file, type SiteFile } from './file.ts';
import { filesOfThing } from './of-thing.ts';
import type { Prepared } from './prepared.ts';

/** The files of a thing where they were before it was renamed. */
export function* filesOfRenamed(was: Place, now: Thing, prepared: Prepared): Generator<SiteFile> {
  const [before, after] = [foldersOf(was), foldersOf(now)];
  for (const one of filesOfThing(now, prepared)) {
    const folder = after.findIndex((path) => one.path.startsWith(path));
    yield { ...one, path: `${before[folder]}${one.path.slice(after[folder]?.length)}` };
  }
}

function foldersOf(of: Place): readonly string[] {
  return [thingUrl(of.kind, of.id), exportUrl('', of), embedUrl(of.kind, of.id)].map(fileOf);
}

/** Files that moved one by one. `at` finds what is made of where each is now. */
export function movedFiles(
  { lookup, statics }: Prepared,
  at: (path: string) => Promise<SiteFile | undefined>,
): readonly SiteFile[] {
  return lookup.catalog.moves.files.map(({ from, to }) => {
    const target = decodeURIComponent(to.slice(1));
    return file(decodeURIComponent(from.slice(1)), async () => {
      const body = statics.get(target) ?? (await at(target))?.body;
      if (!body) throw new Error(`redirects.yaml leads ${from} to ${to}, and that is no file of the site.`);
      return body();
    });
  });
}
