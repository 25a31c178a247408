import { ASKED_AGAIN, ASSET_HEADERS, embedHeaders, KEPT, PAGE_HEADERS, SECURE_HEADERS } from '../../site/policy.ts';
import { jsonWithoutName, strangePath, type Rule } from './rules.ts';

type Headers = Readonly<Record<string, string>>;

/** What `deploy/Caddyfile` imports into a site that has set its root. */
export function toCaddy(rules: readonly Rule[], base: string, frameAncestors: string): string {
  return [
    '# Written by the build, for this catalog and this base path.',
    ...redirects(rules),
    ...toRoot(base),
    ...block(`@pages not path ${base}/embed/* ${base}/_astro/*`, '@pages', {
      ...PAGE_HEADERS,
      'Cache-Control': ASKED_AGAIN,
    }),
    ...block(`@embeds path ${base}/embed/*`, '@embeds', {
      ...embedHeaders(frameAncestors),
      'Cache-Control': ASKED_AGAIN,
    }),
    ...block(`@assets path ${base}/_astro/*`, '@assets', {
      ...ASSET_HEADERS,
      'Cache-Control': KEPT,
    }),
    ...block(`@overHttps {\n\tnot path ${base}/embed/*\n\texpression ${OVER_HTTPS}\n}`, '@overHttps', SECURE_HEADERS),
    `header ${base}${jsonWithoutName()}* Content-Type application/json`,
    `handle_path ${base}/* {`,
    '\t@hidden path /_hosting/*',
    '\terror @hidden 404',
    `\t@strange ${STRANGE}`,
    '\terror @strange 404',
    ...SLASH,
    ...TYPESCRIPT,
    ...ABSENT,
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    'handle {',
    '\terror 404',
    '}',
    'handle_errors {',
    '\theader Content-Type "text/html; charset=utf-8"',
    ...Object.entries({ ...PAGE_HEADERS, 'Cache-Control': ASKED_AGAIN }).map(
      ([name, value]) => `\theader ${name} ${quoted(value)}`,
    ),
    `\t@missingOverHttps expression ${OVER_HTTPS}`,
    ...Object.entries(SECURE_HEADERS).map(([name, value]) => `\theader @missingOverHttps ${name} ${quoted(value)}`),
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}

const OVER_HTTPS = '`{scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"`';

const STRANGE = `vars_regexp {http.request.orig_uri} \`(?i)^[^?]*(?:${strangePath('[?]|$')})\``;

const FOLDER = ['\t\tnot path */', `\t\tnot ${STRANGE}`, '\t\tfile {path}/index.html'];

/** The file server would drop the query when it adds the slash behind a folder. */
const SLASH = [
  '\t@folder {',
  ...FOLDER,
  '\t}',
  '\t@folderWithQuery {',
  ...FOLDER,
  '\t\texpression `{query} != ""`',
  '\t}',
  '\tredir @folderWithQuery {http.request.orig_uri.path}/?{query} 301',
  '\tredir @folder {http.request.orig_uri.path}/ 301',
];

/** The lists of systems take it for video, or for translations. */
const TYPESCRIPT = [
  '\t@typescript {',
  '\t\tpath *.ts',
  '\t\tfile',
  '\t}',
  '\theader @typescript {',
  '\t\tContent-Type "text/plain; charset=utf-8"',
  '\t\tdefer',
  '\t}',
];

/** For names that the disk refuses the file server would answer 500. */
const ABSENT = ['\t@absent not file {path} {path}index.html', '\terror @absent 404'];

/** Caddy drops the query of a redirect unless it is written out, and would leave a bare `?` where there is none. */
function redirects(rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  return [
    'map {path} {moved_to} {moved_fragment} {',
    ...rules.map(({ from, to, fragment }) => `\t${quoted(from)} ${quoted(to)} ${quoted(fragment)}`),
    '\tdefault "" ""',
    '}',
    ...matcher('movedWithQuery', `not ${STRANGE}`, 'expression `{moved_to} != "" && {query} != ""`'),
    'redir @movedWithQuery {moved_to}?{query}{moved_fragment} 301',
    ...matcher('moved', `not ${STRANGE}`, 'expression `{moved_to} != ""`'),
    'redir @moved {moved_to}{moved_fragment} 301',
  ];
}

/** From the top of the host, and from the base path without its slash. */
function toRoot(base: string): string[] {
  if (base === '') return [];
  return [
    ...matcher('rootWithQuery', `path / ${base}`, `not ${STRANGE}`, 'expression `{query} != ""`'),
    `redir @rootWithQuery ${base}/?{query} 302`,
    ...matcher('root', `path / ${base}`, `not ${STRANGE}`, 'expression `{query} == ""`'),
    `redir @root ${base}/ 302`,
  ];
}

function matcher(name: string, ...lines: readonly string[]): string[] {
  return [`@${name} {`, ...lines.map((line) => `\t${line}`), '}'];
}

function block(matcher: string, name: string, headers: Headers): string[] {
  const lines = Object.entries(headers).map(([header, value]) => `\t${header} ${quoted(value)}`);
  return [matcher, `header ${name} {`, ...lines, '}'];
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
