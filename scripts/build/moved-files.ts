// A static host cannot lead on from a file that is no page. So what moved stays readable at its old address too, as a copy:
// the twins, exports and embeds of a thing that was renamed, and files that redirects.yaml names.

import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAddress } from '../../src/catalog/addresses/address.ts';
import type { Moves } from '../../src/catalog/model.ts';
import { embedUrl, exportUrl, fileOf, thingUrl } from '../../src/site/urls.ts';

/** Copies within the built site. Files that are there are left alone. */
export function keepMovedFiles(folder: string, moves: Moves): void {
  for (const { from, to } of [...moves.files, ...moves.pages.flatMap(foldersOf)]) {
    const [source, target] = [join(folder, decodeURIComponent(to)), join(folder, decodeURIComponent(from))];
    if (!existsSync(source)) continue;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true, force: false });
  }
}

function foldersOf({ from, to }: Moves['files'][number]): Moves['files'] {
  const [old, heir] = [parseAddress(from)?.thing, parseAddress(to)?.thing];
  if (!old || old.kind !== heir?.kind) return [];
  return [
    [thingUrl(old.kind, old.id), thingUrl(heir.kind, heir.id)],
    [exportUrl('', old), exportUrl('', heir)],
    [embedUrl(old.kind, old.id), embedUrl(heir.kind, heir.id)],
  ].map(([before = '', now = '']) => ({ from: `/${fileOf(before)}`, to: `/${fileOf(now)}` }));
}
