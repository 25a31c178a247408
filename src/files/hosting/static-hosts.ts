import { ASSET_HEADERS, embedHeaders, KEPT, PAGE_HEADERS, SECURE_HEADERS } from '../../site/policy.ts';
import type { Rule } from './rules.ts';

/** `_redirects`, as Netlify and Cloudflare Pages read it. Both pass the query on. */
export function toRedirectsFile(rules: readonly Rule[]): string {
  return rules.map(({ from, to, fragment }) => `${encodeURI(from)} ${to}${fragment} 301\n`).join('');
}

/** `_headers`, as Netlify and Cloudflare Pages read it, hosts that are https only. Where two rules fit they send both, so
 * that none may cover another: each folder at the top of the site has its own. */
export function toHeadersFile(folders: readonly string[], base: string, frameAncestors: string): string {
  const pages = { ...PAGE_HEADERS, ...SECURE_HEADERS };
  const headersOf = (folder: string): Readonly<Record<string, string>> => {
    if (folder === 'embed') return embedHeaders(frameAncestors);
    return folder === '_astro' ? { ...ASSET_HEADERS, ...SECURE_HEADERS, 'Cache-Control': KEPT } : pages;
  };
  const rule = (path: string, headers: Readonly<Record<string, string>>) => [
    base + path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const rules = folders.flatMap((folder) => rule(`/${folder}/*`, headersOf(folder)));
  return [...rule('/', pages), ...rule('/404.html', pages), ...rules, ''].join('\n');
}

/** `staticwebapp.config.json`, as Azure Static Web Apps reads it. Its file may have 20 KB; what does not fit is left to the
 * redirect pages. */
export function toAzure(rules: readonly Rule[], base: string, frameAncestors: string): string {
  const routes = rules.map(({ from, to, fragment }) => {
    return { route: encodeURI(from), redirect: to + fragment, statusCode: 301 };
  });
  const config = (count: number) =>
    `${JSON.stringify(
      {
        trailingSlash: 'always',
        routes: [
          { route: `${base}/embed/*`, headers: embedHeaders(frameAncestors) },
          { route: `${base}/_astro/*`, headers: { ...ASSET_HEADERS, 'Cache-Control': KEPT } },
          ...routes.slice(0, count),
        ],
        globalHeaders: { ...PAGE_HEADERS, ...SECURE_HEADERS },
        responseOverrides: { 404: { rewrite: `${base}/404.html` } },
      },
      null,
      2,
    )}\n`;
  let count = routes.length;
  while (count > 0 && Buffer.byteLength(config(count)) > MOST_BYTES) count -= Math.ceil(count / 10);
  return config(count);
}

const MOST_BYTES = 20_000;

/** Only at the root of a host do search engines read it; every page says the same in its head. */
export function toRobots(searchEngines: boolean): string {
  return `User-agent: *\n${searchEngines ? 'Allow' : 'Disallow'}: /\n`;
}
