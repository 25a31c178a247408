// Who may import whom. Content flows one way: catalog → collections → pages and exports.

import { posix } from 'node:path';

/** File paths under `src/` to their text. */
export type Sources = Readonly<Record<string, string>>;

/** What everybody stands on. It imports nothing from beside itself. */
const GROUND = ['words'];

/** The finished catalog: what it is made of, and what there is to know of its kinds and facts. */
const MODEL = [
  'model',
  'lookup',
  'lists',
  'forms',
  'kinds',
  'facts',
  'named-by',
  'privacy/personal',
  'elsewhere/elsewhere',
].map((file) => `catalog/${file}.ts`);

/** For each room, and for a file that differs from its room, the rooms or files it may import from beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  catalog: [],
  exports: [...MODEL, 'catalog/schema/values.ts', 'catalog/value'],
  files: ['catalog', 'code', 'exports', 'plan/plan-data.ts', 'search/names', 'site'],
  site: ['catalog/addresses/address.ts', 'catalog/colour.ts', ...MODEL, 'catalog/problem.ts', 'exports'],
  search: [...MODEL, 'site', 'styles'],
  code: ['plans/scanner.ts', 'plans/tree.ts'],
  plans: ['catalog/kinds.ts', 'catalog/problem.ts', 'code'],
  plan: [
    'catalog/value',
    'catalog/addresses/address.ts',
    ...MODEL,
    'browser/copy',
    'code',
    'catalog/derive/opening-steps.ts',
    'plans',
    'search/names/words.ts',
    'site',
  ],
  collections: ['catalog', 'files', 'site'],
  claims: ['catalog', 'files', 'site'],
  components: [
    'browser/copy',
    'browser/once.ts',
    'browser/storage.ts',
    ...MODEL,
    'catalog/problem.ts',
    'catalog/prose/components.ts',
    'collections',
    'exports',
    'search',
    'plan',
    'site',
    'styles',
  ],
  layouts: [...MODEL, 'collections', 'browser', 'components', 'site', 'styles'],
  pages: [...MODEL, 'collections', 'components', 'exports', 'layouts', 'plan', 'browser', 'search', 'site', 'styles'],
  browser: ['components/plan', 'files/calls.ts', 'plan', 'search', 'site', 'styles'],
  mcp: [...MODEL, 'code', 'exports', 'plan', 'search/names', 'site'],
  cli: ['catalog', 'claims', 'code', 'exports', 'mcp', 'plans', 'site'],
  styles: [],
  'content.config.ts': ['collections'],
};

/** Packages that only some rooms or files may import. */
const RESERVED: readonly (readonly [pattern: RegExp, readonly string[]])[] = [
  [/^astro:content$/, ['collections']],
  [/^astro(?:[:/]|$)/, ['collections', 'components', 'files/pictures.ts', 'layouts', 'pages']],
  [/^vite(?:\/|$)/, ['collections', 'search/text/lighter-files.ts']],
  [
    /^(?:node:)?fs(?:\/|$)/,
    [
      'catalog/read/read.ts',
      'cli',
      'collections',
      'files/pictures.ts',
      'files/preview/font.ts',
      'files/statics.ts',
      'search/text/build-index.ts',
      'site/settings.ts',
    ],
  ],
  [/^pagefind$/, ['search']],
  [/^yaml$/, ['catalog', 'cli', 'plans', 'exports/formats/rudderstack.ts']],
];

/** One line for each import that crosses a wall, sorted. Tests may import what they like. */
export function findForbiddenImports(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([file]) => !file.includes('.test.'))
    .flatMap(([file, text]) =>
      importsOf(text)
        .filter((specifier) => !isAllowed(file, specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    )
    .sort();
}

function importsOf(text: string): string[] {
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g);
  return [...found].map(([, , specifier = '']) => specifier);
}

function isAllowed(file: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) {
    return RESERVED.every(([pattern, rooms]) => !pattern.test(specifier) || isIn(file, rooms));
  }
  const target = targetOf(file, specifier);
  const room = roomOf(file);
  return roomOf(target) === room || isIn(target, [...GROUND, ...(MAY_IMPORT[file] ?? MAY_IMPORT[room] ?? [])]);
}

function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || file.startsWith(`${place}/`));
}

function roomOf(file: string): string {
  return file.split('/', 1)[0] ?? file;
}

const FOLDERS = 'goals|use-cases|events|properties|sources|destinations|search|guides|matrix|reference|plan|exports';
const PATH_LITERAL = new RegExp(`['"\`]/(?:${FOLDERS})(?:/|['"\`])|href=["']/|BASE_URL`);

/** Files, beside the one place for it, that build a path of the site. */
export function findPathBuilders(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(
      ([file, text]) => file !== 'site/urls.ts' && !file.includes('.test.') && PATH_LITERAL.test(withoutComments(text)),
    )
    .map(([file]) => file);
}

const WORDS = /toLocaleString\(|Intl\.(?:ListFormat|PluralRules)|'NFKD'|&quot;|\? '' : 's'/;

/** Files, beside `words/`, that count, list, escape or simplify text on their own. */
export function findOwnWords(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(
      ([file, text]) => !file.startsWith('words/') && !file.includes('.test.') && WORDS.test(withoutComments(text)),
    )
    .map(([file]) => file);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

const OUTSIDE_LOAD =
  /<(?:script|img|iframe|link|source|video|audio)\b[^>]*\b(?:src|href|srcset)=["'](?:https?:)?\/\/|@import\s*(?:url\()?\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|\b(?:fetch|import|importScripts|WebSocket|EventSource|sendBeacon)\(\s*["'`](?:https?|wss?):/;

/** Files that make a page load something from another origin. */
export function findOutsideOrigins(sources: Sources): string[] {
  return Object.keys(sources).filter((file) => OUTSIDE_LOAD.test(sources[file] ?? ''));
}

/** The imports that lead back to where they stand, types included. A file that imports itself is one. */
export function findCycles(sources: Sources): string[] {
  const imports = new Map(
    Object.entries(sources).map(([file, text]) => [
      file,
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => target in sources),
    ]),
  );
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  return [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => reached.get(target)?.has(file)).map((target) => `${file} → ${target}`),
  );
}

/** Every file that a file imports, or that those import. */
function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [...(imports.get(file) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(imports.get(next) ?? []));
  }
  return reached;
}
