// The preview image of a page, 1200 × 630. It shows what the head of the page says.

import { createHash } from 'node:crypto';
import type { Site } from '../../catalog/model.ts';
import { unfurlOf } from '../../site/frame/unfurl.ts';
import type { SitePage } from '../../site/pages/page.ts';
import { fileOf, previewUrl } from '../../site/urls.ts';
import { file, type SiteFile } from '../file.ts';
import { hueOf, type Preview } from './preview.ts';

/** Raise it when the fonts or the programs that draw change. */
const VERSION = 2;

/** None for a page that shows the image of another. */
export function previewFile(page: SitePage, site: Site): readonly SiteFile[] {
  if (!page.path.endsWith('/')) return [];
  const id = page.path.split('/').at(-2) ?? '';
  const { siteName, title, description, kind, labels } = unfurlOf(page, site, true);
  const preview: Preview = { siteName, title, description, kind, labels, id: decodeURIComponent(id) };
  const shown = JSON.stringify([VERSION, preview, hueOf(preview)]);
  const keptAs = `${createHash('sha256').update(shown).digest('hex').slice(0, 32)}.png`;
  return [{ ...file(fileOf(previewUrl(page.path)), async () => (await import('./draw.ts')).draw(preview)), keptAs }];
}
