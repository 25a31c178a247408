import { embedHeaders, PAGE_HEADERS } from '../../src/site/policy.ts';
import type { Rule } from './rules.ts';

/** `_redirects`, as Netlify and Cloudflare Pages read it. Both pass the query on. */
export function toRedirectsFile(rules: readonly Rule[]): string {
  return rules.map(({ from, to, fragment }) => `${encodeURI(from)} ${to}${fragment} 301\n`).join('');
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
        routes: [{ route: `${base}/embed/*`, headers: embedHeaders(frameAncestors) }, ...routes.slice(0, count)],
        globalHeaders: PAGE_HEADERS,
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
