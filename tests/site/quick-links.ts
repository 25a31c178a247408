// Every internal link and fragment of a site too large to be parsed. Our own pages are alike enough to be read as text:
// every attribute stands in double quotes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What leads nowhere, as `page → address`. `files` are all files of the folder, with forward slashes; the site was built
 * without a base path. */
export function findDeadLinks(folder: string, files: readonly string[], origin: string): string[] {
  const known = new Set(files.map((file) => `/${file}`));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => `/${file}`);
  const read = (page: string) => readFileSync(join(folder, page), 'utf8');
  const ids = new Map(pages.map((page) => [page, new Set(valuesOf(read(page), ID))]));
  return pages.flatMap((page) => {
    const here = origin + page.replace(/index\.html$/, '');
    const addresses = new Set(valuesOf(read(page), ADDRESS));
    return [...addresses].filter((address) => !leadsSomewhere(address)).map((address) => `${page} → ${address}`);

    function leadsSomewhere(address: string): boolean {
      const url = URL.parse(address, here);
      if (!url || url.origin !== origin) return url !== null;
      const path = decodeURIComponent(url.pathname);
      const file = path.endsWith('/') ? `${path}index.html` : path;
      return known.has(file) && (url.hash === '' || ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))) === true);
    }
  });
}

const ID = / id="([^"]+)"/g;
const ADDRESS = / (?:href|src|action|data)="([^"]*)"/g;

function valuesOf(html: string, attribute: RegExp): string[] {
  return [...html.matchAll(attribute)].map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}
