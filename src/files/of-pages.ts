// What belongs to pages: their preview images, and the sitemap that names them.

import { previewFile } from './preview/preview-file.ts';
import type { SiteFile } from './file.ts';
import type { Prepared } from './prepared.ts';
import { sitemapFiles } from './sitemap.ts';

/** Without the images of pages of things, which stand with their other files. */
export function* filesOfPages({ lookup, settings, pages }: Prepared): Generator<SiteFile> {
  yield* sitemapFiles(pages());
  if (!settings.previewImages) return;
  for (const page of pages()) if (!page.thing) yield* previewFile(page, lookup.catalog.site);
}
