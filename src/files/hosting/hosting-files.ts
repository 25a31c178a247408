// What hosts read: files with a name of their own at the root, the rest under `_hosting/`.

import { once } from '../../catalog/lookup.ts';
import { fileOf, formerPath } from '../../site/urls.ts';
import { file, type SiteFile } from '../file.ts';
import type { Prepared } from '../prepared.ts';
import { toCaddy } from './caddy.ts';
import { toCloudFront } from './cloudfront.ts';
import { toNginx } from './nginx.ts';
import { redirectRules } from './rules.ts';
import { toAzure, toHeadersFile, toRedirectsFile, toRobots } from './static-hosts.ts';

export function* hostingFiles(prepared: Prepared): Generator<SiteFile> {
  const { basePath, frameAncestors, searchEngines } = prepared.settings;
  const base = basePath === '/' ? '' : basePath;
  const rules = once(() => redirectRules(prepared.lookup.catalog.moves, base));
  yield file('.nojekyll', () => '');
  yield file('robots.txt', () => toRobots(searchEngines));
  yield file('_headers', () => toHeadersFile(foldersOf(prepared), base, frameAncestors));
  yield file('_redirects', () => toRedirectsFile(rules()));
  yield file('staticwebapp.config.json', () => toAzure(rules(), base, frameAncestors));
  yield file('_hosting/nginx.conf', () => toNginx(rules(), base, frameAncestors));
  yield file('_hosting/Caddyfile', () => toCaddy(rules(), base, frameAncestors));
  yield file('_hosting/cloudfront-function.js', () => toCloudFront(rules(), base, frameAncestors));
}

/** Of assets, of the full-text index, and of embeds. */
const NO_PAGES = ['_astro/', 'pagefind/', 'embed/'];

/** The folders at the top of the site. */
function foldersOf({ lookup, pages, statics }: Prepared): readonly string[] {
  const { moves } = lookup.catalog;
  const gone = [
    ...moves.pages.map(({ from }) => `${formerPath(from)}/`),
    ...moves.files.map(({ from }) => formerPath(from)),
  ];
  const paths = [...NO_PAGES, ...pages().map(({ path }) => fileOf(path)), ...gone, ...statics.keys()];
  return [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''))].sort();
}
