import { ASSET_HEADERS, embedHeaders, PAGE_HEADERS } from '../../src/site/policy.ts';
import type { Rule } from './rules.ts';

type Headers = Readonly<Record<string, string>>;

/** What `deploy/nginx.conf` includes: locations for a server that has set `$site` to the folder of the site. */
export function toNginx(rules: readonly Rule[], base: string, frameAncestors: string): string {
  const redirects = rules.map(({ from, to, fragment }) => {
    return `location = ${quoted(from)} { return 301 ${quoted(`${to}$is_args$args${fragment}`)}; }`;
  });
  return [
    '# Written by the build, for this catalog and this base path.',
    `error_page 404 ${base}/404.html;`,
    `location ^~ ${base}/_hosting/ { return 404; }`,
    ...(base === '' ? [] : [`location = / { return 302 ${base}/; }`]),
    ...redirects,
    ...location(`^~ ${base}/embed/`, '$site/embed/', embedHeaders(frameAncestors)),
    ...location(`^~ ${base}/_astro/`, '$site/_astro/', {
      ...ASSET_HEADERS,
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
    ...location(`${base}/`, '$site/', PAGE_HEADERS),
    '',
  ].join('\n');
}

function location(match: string, folder: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`);
  return [`location ${match} {`, `  alias ${folder};`, '  index index.html;', ...lines, '}'];
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
