// What every page must have to be found, read aloud and walked through.

import { attribute, isInside, textOf, type Element } from './html.ts';
import { isIndexed, readPages, type Finding, type Page, type Site } from './site.ts';

/** Language, title, description, canonical address, one h1, heading order, landmarks, skip link, unique ids. */
export function findStructureProblems(site: Site): Finding[] {
  const each = readPages(site).flatMap((page) =>
    problemsOf(site, page).map((problem) => ({ page: page.path, problem })),
  );
  return [...each, ...repeated(site, 'title', titleOf), ...repeated(site, 'description', descriptionOf)];
}

function problemsOf(site: Site, page: Page): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string) => holds || problems.push(problem);
  const count = (tagName: string) => page.elements.filter((element) => element.tagName === tagName).length;
  const root = page.elements.find(({ tagName }) => tagName === 'html');

  expect(Boolean(root && attribute(root, 'lang')), 'has no language');
  expect(titleOf(page) !== '', 'has no title');
  expect(descriptionOf(page) !== '', 'has no description');
  expect(count('h1') === 1, `has ${count('h1')} h1`);
  expect(count('main') === 1, `has ${count('main')} main`);
  const isCanonical = canonicalOf(page) === site.origin + site.base + page.path;
  expect(isCanonical || !isIndexed(page), 'has no canonical of its own');
  const isEmbed = page.path.startsWith('/embed/');
  expect(isEmbed || startsWithSkipLink(page), 'does not begin with a skip link');
  expect(listsItsSections(page), 'lists other sections than it prints, or in another order');
  return [...problems, ...skippedLevels(page), ...repeatedIds(page)];
}

function titleOf({ elements }: Page): string {
  const title = elements.find((element) => element.tagName === 'title' && isInside(element, 'head'));
  return title ? textOf(title).trim() : '';
}

function descriptionOf({ elements }: Page): string {
  const meta = elements.find((element) => attribute(element, 'name') === 'description');
  return (meta && attribute(meta, 'content')?.trim()) ?? '';
}

function canonicalOf({ elements }: Page): string | undefined {
  const links = elements.filter((element) => attribute(element, 'rel') === 'canonical');
  return links.length === 1 && links[0] ? attribute(links[0], 'href') : undefined;
}

function startsWithSkipLink({ elements, ids }: Page): boolean {
  const first = elements.find((element) => element.tagName === 'a' || element.tagName === 'button');
  const target = first && attribute(first, 'href');
  return target?.startsWith('#') === true && ids.has(target.slice(1));
}

function skippedLevels({ elements }: Page): string[] {
  const headings = elements.filter((element) => /^h[1-6]$/.test(element.tagName) && isInside(element, 'main'));
  const level = (heading: Element | undefined) => Number(heading?.tagName[1] ?? 0);
  return headings
    .filter((heading, index) => level(heading) > level(headings[index - 1]) + 1)
    .map((heading) => `skips a heading level at "${textOf(heading).trim()}"`);
}

/** "On this page", where there is one, names every section but the one on what left the page, and in their order. */
function listsItsSections({ elements, ids }: Page): boolean {
  const title = elements.find((element) => attribute(element, 'id') === '_toc');
  if (!title) return true;
  const listed = elements
    .filter(({ tagName, parentNode }) => tagName === 'a' && isBelow(parentNode, title.parentNode))
    .map((element) => decodeURIComponent(attribute(element, 'href')?.slice(1) ?? ''));
  const printed = elements
    .filter((element) => attribute(element, 'class')?.split(' ').includes('section') && element.tagName === 'section')
    .map((element) => attribute(element, 'aria-labelledby'))
    .filter((id) => id !== '_departed');
  const inOrder = [...ids].filter((id) => listed.includes(id));
  return inOrder.join('\n') === listed.join('\n') && printed.every((id) => id !== undefined && listed.includes(id));
}

function isBelow(node: Element['parentNode'], ancestor: Element['parentNode']): boolean {
  for (let at = node; at; at = 'parentNode' in at ? at.parentNode : null) if (at === ancestor) return true;
  return false;
}

function repeatedIds({ elements }: Page): string[] {
  const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `has the id "${id}" more than once`);
}

function repeated(site: Site, noun: string, read: (page: Page) => string): Finding[] {
  const first = new Map<string, string>();
  return readPages(site).flatMap((page) => {
    const text = read(page);
    const other = first.get(text);
    if (other === undefined) first.set(text, page.path);
    return text !== '' && other !== undefined ? [{ page: page.path, problem: `has the ${noun} of ${other}` }] : [];
  });
}
