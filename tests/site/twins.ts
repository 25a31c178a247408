// Whether a page and its machine twins say the same: names, sentences, properties and what is linked, not markup.

import { marked, type Token, type Tokens } from 'marked';
import { plain } from '../exports/plain.ts';
import { attribute, isInside, textOf, type Element } from './html.ts';
import { catalogOf, type Finding, type Page, type Site } from './site.ts';

interface Twin {
  readonly name: string;
  readonly summary: string;
  readonly url: string;
  readonly named: Readonly<Record<string, readonly { readonly name: string; readonly url: string }[]>>;
  readonly propertyDetails?: readonly { readonly property: string; readonly summary: string }[];
}

const KINDS = ['goals', 'useCases', 'events', 'properties', 'sources', 'destinations'] as const;

/** Findings for every page of a thing whose twins are not there, not linked, or say something else. */
export function findTwinDifferences(site: Site): Finding[] {
  const catalog = catalogOf(site);
  const pages = new Map(site.pages.map((page) => [site.base + page.path, page]));
  return KINDS.flatMap((kind) => catalog[kind]).flatMap(({ url }) => {
    const page = pages.get(url);
    return page ? differences(site, page, url) : [{ page: url, problem: 'has no page' }];
  });
}

function differences(site: Site, page: Page, url: string): Finding[] {
  const found: Finding[] = [];
  const same = (what: string, a: unknown, b: unknown): void => {
    if (JSON.stringify(a) !== JSON.stringify(b)) {
      found.push({ page: page.path, problem: `${what}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}` });
    }
  };
  const files = ['index.json', 'index.md', ...(page.path.startsWith('/events/') ? ['schema.json'] : [])];
  for (const file of files.filter((one) => !site.files.has(page.path + one))) {
    found.push({ page: page.path, problem: `has no ${file}` });
  }
  if (found.length > 0) return found;
  same(
    'rel=alternate',
    alternates(page, site.origin),
    files.map((file) => url + file),
  );

  const twin = JSON.parse(site.read(`${page.path}index.json`)) as Twin; // written by us; compared below
  const markdown = marked.lexer(site.read(`${page.path}index.md`));
  const main = page.elements.filter((element) => isInside(element, 'main'));
  const [heading] = markdown;
  same('url in JSON', twin.url, url);
  same('name in JSON', twin.name, words(main.find(({ tagName }) => tagName === 'h1')));
  same('name in Markdown', heading?.type === 'heading' ? bare(plain(heading.tokens)) : '', twin.name);
  same('summary in Markdown', bare(plain((markdown[2] as Tokens.Paragraph).tokens)), bare(twin.summary)); // 1 is the blank line
  if (!main.some((element) => words(element) === bare(twin.summary))) same('summary on the page', '', twin.summary);

  // A goal page gives the number of its properties, and its events carry them.
  const { properties, ...others } = twin.named;
  const shown = Object.values(page.path.startsWith('/goals/') ? others : twin.named).flat();
  const named = new Set(Object.values(twin.named).flatMap((things) => things.map((thing) => thing.url)));
  const text = words(page.elements.find(({ tagName }) => tagName === 'main'));
  const unsaid = (all: string, links: readonly string[]) =>
    shown.filter((thing) => !links.includes(thing.url) && !all.includes(bare(thing.name))).map((thing) => thing.name);
  const onPage = thingLinks(
    site,
    url,
    main.map((element) => attribute(element, 'href') ?? ''),
  );
  const inMarkdown = thingLinks(
    site,
    url,
    markdownLinks(markdown).map((href) => href.replace(site.origin, '')),
  );
  same(
    'only the page links',
    onPage.filter((link) => !named.has(link)),
    [],
  );
  same(
    'only the Markdown links',
    inMarkdown.filter((link) => !named.has(link)),
    [],
  );
  same('the page leaves out', unsaid(text, onPage), []);
  same('the Markdown leaves out', unsaid('', inMarkdown), []);
  if (page.path.startsWith('/goals/')) {
    const count = properties?.length ?? 0;
    if (!text.includes(`${count} propert`)) same('number of properties', '', count);
  }

  if (twin.propertyDetails) {
    const rows = twin.propertyDetails.map(({ property, summary }) => [property, bare(summary)]);
    same('properties on the page', propertyRows(main, rows), rows);
    same('properties in Markdown', markdownRows(markdown, rows.length), rows);
    const schema = JSON.parse(site.read(`${page.path}schema.json`)) as {
      properties: Record<string, { description: string }>;
    }; // as above
    const described = Object.entries(schema.properties).map(([key, { description }]) => [key, bare(description)]);
    same('properties in the schema', described, rows);
  }
  return found;
}

function alternates({ elements }: Page, origin: string): readonly (string | undefined)[] {
  return elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
    .map((element) => attribute(element, 'href')?.replace(origin, ''))
    .filter((href) => /\/(?:index\.json|index\.md|schema\.json)$/.test(href ?? ''));
}

/** Pages of things among some links, without the page itself and without anchors. */
function thingLinks(site: Site, own: string, hrefs: readonly string[]): readonly string[] {
  const isThing = new RegExp(`^${site.base}/(?:goals|use-cases|events|properties|sources|destinations)/[^/]+/$`);
  return sorted(hrefs.map((href) => href.replace(/#.*$/, '')).filter((href) => isThing.test(href) && href !== own));
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
const bare = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
const words = (element: Element | undefined): string => (element ? bare(textOf(element)) : '');

/** The rows of the properties, found by their ids: key, and the sentence if it stands in the row. What is inside a value has
 * rows of its own, which are none. */
function propertyRows(main: readonly Element[], rows: readonly (readonly (string | undefined)[])[]) {
  const found = main.filter(
    (element) =>
      element.tagName === 'tr' && attribute(element, 'id') !== undefined && attribute(element, 'class') !== 'inner',
  );
  return found.map((row, index) => {
    const sentence = rows[index]?.[1] ?? '';
    return [attribute(row, 'id'), words(row).includes(sentence) ? sentence : words(row)];
  });
}

function markdownRows(tokens: readonly Token[], expected: number): readonly (readonly string[])[] {
  if (expected === 0) return [];
  const table = tokens.find((token): token is Tokens.Table => token.type === 'table');
  const meaning = table?.header.findIndex(({ text }) => text === 'Meaning') ?? -1;
  const own = (table?.rows ?? []).filter(([first]) => first?.tokens.some(({ type }) => type === 'link'));
  return own.map((row) => [
    bare(plain(row[0]?.tokens)),
    bare(plain(row[meaning]?.tokens)).replace(/ Personal data\.$/, ''),
  ]);
}

function markdownLinks(tokens: readonly Token[]): readonly string[] {
  const hrefs: string[] = [];
  void marked.walkTokens([...tokens], (token) => {
    if (token.type === 'link') hrefs.push((token as Tokens.Link).href); // the tag says so
  });
  return hrefs;
}
