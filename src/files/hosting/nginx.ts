import { ASKED_AGAIN, ASSET_HEADERS, embedHeaders, KEPT, PAGE_HEADERS, SECURE_HEADERS } from '../../site/policy.ts';
import { jsonWithoutName, strangePath, type Rule } from './rules.ts';

type Headers = Readonly<Record<string, string>>;

/** What `deploy/nginx.conf` includes: locations for a server that has set `$site` to the folder of the site. */
export function toNginx(rules: readonly Rule[], base: string, frameAncestors: string): string {
  const redirects = rules.map(({ from, to, fragment }) => {
    return `location = ${quoted(from)} { return 301 ${quoted(`${to}$is_args$args${fragment}`)}; }`;
  });
  const headers = { ...PAGE_HEADERS, ...secure() };
  return [
    '# Written by the build, for this catalog and this base path.',
    ...overHttps(),
    '# Of what nginx itself refuses there is no $request_uri any more, and no named location may answer.',
    `error_page 400 =404 ${base}/404.html;`,
    'error_page 404 @missing;',
    `if ($request_uri ~* ${quoted(`^[^?]*(?:${strangePath(String.raw`\?|$`)})`)}) { return 404; }`,
    `location ^~ ${base}/_hosting/ { return 404; }`,
    ...(base === '' ? [] : ['/', base].map((root) => `location = ${root} { return 302 ${base}/$is_args$args; }`)),
    ...redirects,
    ...location(`^~ ${base}/embed/`, '$site/embed/', embedHeaders(frameAncestors), ASKED_AGAIN),
    ...location(`^~ ${base}/_astro/`, '$site/_astro/', { ...ASSET_HEADERS, ...secure() }, KEPT),
    ...location(
      `^~ ${base}${jsonWithoutName()}`,
      `$site${jsonWithoutName()}`,
      headers,
      ASKED_AGAIN,
      'application/json',
    ),
    ...location(`${base}/`, '$site/', headers, ASKED_AGAIN),
    'location @missing {',
    '  root $site;',
    '  try_files /404.html =404;',
    ...headerLines(headers, ASKED_AGAIN),
    '}',
    '',
  ].join('\n');
}

/** nginx sends no header whose value is empty. */
function overHttps(): string[] {
  const names = Object.keys(SECURE_HEADERS).map(variable);
  return [
    ...names.map((name) => `set ${name} "";`),
    'set $over_https "$https$http_x_forwarded_proto";',
    'if ($over_https ~ "^(?:on|https)") {',
    ...Object.entries(SECURE_HEADERS).map(([name, value]) => `  set ${variable(name)} ${quoted(value)};`),
    '}',
  ];
}

function secure(): Headers {
  return Object.fromEntries(Object.keys(SECURE_HEADERS).map((name) => [name, variable(name)]));
}

function variable(header: string): string {
  return `$${header.toLowerCase().replaceAll('-', '_')}`;
}

function location(match: string, folder: string, headers: Headers, caching: string, type?: string): string[] {
  const lines = headerLines(headers, caching);
  const kind = type === undefined ? [] : [`  default_type ${type};`];
  return [`location ${match} {`, `  alias ${folder};`, '  index index.html;', ...kind, ...lines, '}'];
}

function headerLines(headers: Headers, caching: string): string[] {
  return Object.entries({ ...headers, 'Cache-Control': caching }).map(
    ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
  );
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
