// The sitemap (https://www.sitemaps.org/protocol.html): an index, and the pages in files of bounded length.

import type { SitePage } from '../site/pages/page.ts';
import { absoluteUrl, baseUrl } from '../site/urls.ts';
import { escapeXml } from '../words/escapes/xml.ts';
import { file, type SiteFile } from './file.ts';

/** The protocol allows 50,000. */
const MOST = 45_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export function* sitemapFiles(pages: readonly SitePage[], most = MOST): Generator<SiteFile> {
  const listed = pages.filter(({ offSitemap = false }) => !offSitemap).map(({ path }) => absoluteUrl(path));
  listed.sort((a, b) => collator.compare(a, b));
  const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, part) => `sitemap-${part}.xml`);
  yield file('sitemap-index.xml', () => {
    return `${HEAD}<sitemapindex ${NAMESPACE}>${parts.map((part) => entry('sitemap', absoluteUrl(baseUrl(part)))).join('')}</sitemapindex>`;
  });
  for (const [number, path] of parts.entries()) {
    yield file(path, () => {
      const own = listed.slice(number * most, (number + 1) * most);
      return `${HEAD}<urlset ${NAMESPACE}>${own.map((page) => entry('url', page)).join('')}</urlset>`;
    });
  }
}

const collator = new Intl.Collator('en', { numeric: true });

const entry = (tag: 'sitemap' | 'url', address: string): string => `<${tag}><loc>${escapeXml(address)}</loc></${tag}>`;
