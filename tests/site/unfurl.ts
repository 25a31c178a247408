// What programs read in the head of a page: complete, and with addresses that work from anywhere.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type Element } from './html.ts';
import { readPages, type Finding, type Page, type Site } from './site.ts';

const MOST_BYTES = 100_000;
const TAGS = [
  'og:type',
  'og:site_name',
  'og:url',
  'og:title',
  'og:description',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
] as const;
const LABELS = ['twitter:label1', 'twitter:data1', 'twitter:label2', 'twitter:data2'] as const;
const THING = /^\/(?:goals|use-cases|events|properties|sources|destinations)\/[^/]+\/$/;

export function findUnfurlProblems(site: Site): Finding[] {
  return readPages(site)
    .filter(({ path }) => !path.startsWith('/embed/'))
    .flatMap((page) => problemsOf(site, page).map((problem) => ({ page: page.path, problem })));
}

/** Pages whose image is missing, of another size, or too heavy. */
export function findImageProblems(site: Site, folder: string): Finding[] {
  const images = new Set(readPages(site).flatMap((page) => valueOf(page, 'og:image') ?? []));
  return [...images].flatMap((image) => {
    const path = new URL(image).pathname.slice(site.base.length);
    if (!site.files.has(path)) return [{ page: path, problem: 'is missing' }];
    const file = join(folder, path);
    const header = readFileSync(file).subarray(0, 24);
    const size = `${header.readUInt32BE(16)}×${header.readUInt32BE(20)}`;
    const bytes = statSync(file).size;
    return [
      ...(size === '1200×630' ? [] : [{ page: path, problem: `is ${size}` }]),
      ...(bytes < MOST_BYTES ? [] : [{ page: path, problem: `has ${bytes} bytes` }]),
    ];
  });
}

function problemsOf(site: Site, page: Page): string[] {
  const root = site.origin + site.base;
  const wanted = THING.test(page.path) ? [...TAGS, ...LABELS] : TAGS;
  const missing = wanted.filter((tag) => !valueOf(page, tag)).map((tag) => `lacks ${tag}`);
  const addresses = [
    ...['og:url', 'og:image'].map((tag) => valueOf(page, tag)),
    ...page.elements.filter(isFullLink).map((element) => attribute(element, 'href')),
  ];
  const relative = addresses.filter((address) => address !== undefined && !address.startsWith(`${root}/`));
  return [
    ...missing,
    ...relative.map((address) => `has the address ${address}, which is not absolute`),
    ...(valueOf(page, 'og:url') === root + page.path ? [] : ['has the og:url of another page']),
    ...(THING.test(page.path) ? twinProblems(site, page) : []),
  ];
}

function twinProblems(site: Site, page: Page): string[] {
  const links = page.elements.filter((element) => attribute(element, 'rel') === 'alternate');
  const types = new Set(links.map((element) => attribute(element, 'type')));
  const due = ['application/json', 'text/markdown', 'application/json+oembed'];
  const broken = links
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => !site.files.has(decodeURIComponent(href.slice(site.origin.length + site.base.length))));
  return [
    ...due.filter((type) => !types.has(type)).map((type) => `has no alternate of type ${type}`),
    ...broken.map((href) => `has the alternate ${href}, which is not there`),
  ];
}

function isFullLink(element: Element): boolean {
  return element.tagName === 'link' && /^(?:canonical|alternate)$/.test(attribute(element, 'rel') ?? '');
}

function valueOf({ elements }: Page, tag: string): string | undefined {
  const meta = elements.find((element) => (attribute(element, 'property') ?? attribute(element, 'name')) === tag);
  return meta && attribute(meta, 'content');
}
