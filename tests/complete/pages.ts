// The built pages as texts: what a reader sees or follows on the pages of a file.

import { attribute, elementsOf, isInside, textOf, type Element } from '../site/html.ts';
import { readSite } from '../site/site.ts';
import { files, markers, says, type Marker } from './fixture.ts';

/** Where a file is shown that is no page of a thing or guide. */
const SHOWN_ON: Readonly<Record<string, RegExp>> = {
  'site.yaml':
    /^\/(?:index\.html|theme\.css|events\/[^/]+\/(?:index\.html|calls\.json)|properties\/[^/]+\/index\.html)$/,
  'redirects.yaml': /^\/(?:[^/]+\/)+index\.html$/,
  'changes.yaml': /^\/changes\/index\.html$/,
  'code.yaml': /^\/events\/(?:[^/]+\/)?index\.html$/,
  'observed.yaml': /^\/events\/(?:[^/]+\/)?index\.html$/,
};

/** For each file of the catalog what its pages say. */
export function pagesIn(folder: string): ReadonlyMap<string, string> {
  const { files: built, read } = readSite(folder);
  return new Map(
    files.flatMap(({ path: file, picture }) => {
      if (picture) return [];
      const shown = SHOWN_ON[file];
      const paths = shown
        ? [...built].filter((path) => shown.test(path))
        : [`/${file.replace(/\.\w+$/, '')}/index.html`];
      return [[file, paths.map((path) => `${path}\n${spoken(read(path), shown ? 'html' : 'main')}`).join('\n')]];
    }),
  );
}

/** The words of a part of a page, and where it leads; a style sheet as it is. */
function spoken(text: string, part: string): string {
  const elements = elementsOf(text);
  const whole = elements.find(({ tagName }) => tagName === part);
  if (!whole || !text.startsWith('<')) return text;
  withoutStatusOfOthers(elements);
  const inside = elements.filter((element) => element === whole || isInside(element, part));
  const leads = inside.flatMap((element) => ['href', 'src', 'datetime'].map((name) => attribute(element, name)));
  return [textOf(whole), apart(whole), ...leads.filter((lead) => lead !== undefined)].join('\n').replace(/\s+/g, ' ');
}

/** Lists say the status of each thing they lead to, which is not what its own file has; its own stands beside its name. */
function withoutStatusOfOthers(elements: readonly Element[]): void {
  const has = (element: Element, name: string): boolean =>
    (attribute(element, 'class') ?? '').split(' ').includes(name);
  for (const element of elements) {
    if (attribute(element, 'data-label') === 'Status' && isInList(element)) element.childNodes = [];
    const [own] = has(element, 'status') && isInside(element, 'header') ? element.childNodes : [];
    if (own && 'value' in own) own.value = `Status ${own.value.trim()}`;
    const children = element.childNodes.filter((node): node is Element => 'tagName' in node);
    if (!children.some((child) => has(child, 'thing'))) continue;
    element.childNodes = element.childNodes.filter((node) => !('tagName' in node && has(node, 'status')));
  }
}

function isInList({ parentNode: node }: Element): boolean {
  if (!node || !('tagName' in node)) return false;
  return node.tagName === 'table' ? (attribute(node, 'class') ?? '').includes('list-table') : isInList(node);
}

/** The texts of a page with a space between each: `<dt>Type</dt><dd>number</dd>` are two words. */
function apart(element: Element): string {
  return element.childNodes.map((node) => ('tagName' in node ? apart(node) : textOf(node))).join(' ');
}

/** Whether the pages of a file say a value; one of few in words that pages of the same kind without it do not say. */
export function pageSays(marker: Marker, pages: ReadonlyMap<string, string>): boolean {
  const page = pages.get(marker.file.path) ?? '';
  if (marker.as === 'text' || marker.as === 'number') return says(page, marker);
  const words = wordsFor(marker);
  // Events carry what groups state, and both what properties state, so that the same words stand on others too.
  const isCarried =
    marker.key.startsWith('properties[]') && (marker.form.kind === 'event' || lastOf(marker.key) === 'type');
  return words.test(page) && (isCarried || without(marker).every((path) => !words.test(pages.get(path) ?? '')));
}

/** Files of the same kind that do not have the value, nor the same words for another key. */
function without({ form, as, key }: Marker): readonly string[] {
  const same = markers.filter((one) => one.as === as && lastOf(one.key) === lastOf(key));
  const having = new Set(same.map(({ file }) => file));
  return files.filter((file) => form.files.test(file.path) && !having.has(file)).map(({ path }) => path);
}

const lastOf = (key: string): string => /\w+(?!.*\w)/.exec(key.replaceAll('[key]', ''))?.[0] ?? '';

/** One of few values in the words that pages have for it: else as it is written. */
function wordsFor({ key, as, value }: Marker): RegExp {
  if (key === 'call') return new RegExp(`\\bCopy the name ${String(value)} call\\b`);
  // What fields may be is in words that stand on every page.
  if (key.startsWith('fields.*.')) return /(?!)/;
  if (key === 'status') return new RegExp(`\\bStatus ${String(value)}\\b`);
  return (
    WORDS[`${key} ${as}`] ??
    WORDS[`${lastOf(key)} ${as}`] ??
    new RegExp(`\\b${String(value).replaceAll('-', '[- ]')}s?\\b`, 'i')
  );
}

const WORDS: Readonly<Record<string, RegExp>> = {
  'sources[].status "live"': /\blive zqsourcesince\b/,
  'destinations[].status "deprecated"': /\bzqdestinationname deprecated\b/,
  'basis "editorial"': /\bmeaning[^:]*: our proposal\b/,
  'basis "public-spec"': /\bmeaning[^:]*: public spec\b/,
  'basis "reference"': /\bmeaning[^:]*: original\b/,
  'notes[].basis "public-spec"': /\b(?:Open question|Caution|Tip) · public spec\b/,
  'notes[].basis "reference"': /\b(?:Open question|Caution|Tip) · original\b/,
  'kind "doubt"': /\bOpen question\b/,
  'relation "same"': /\bdefines this event as\b/,
  'relation "nearest"': /\bThe nearest is\b/,
  'personal true': /\bPersonal data Yes\b/,
  'personal false': /\bPersonal data No\b/,
  'nullable true': /\bor null\b|\bmay be null\b/,
  'nullable false': /\bnever null\b/,
  'uniqueItems true': /\bno item twice\b/,
  'uniqueItems false': /\bitems may repeat\b/,
  'required true': /\byes\b/,
  'required false': /(?<!Zqsurelabel )\bno\b(?! item)/,
  'fields.* true': /\bZqsurelabel yes\b/,
  'fields.* false': /\bZqsurelabel no\b/,
  'additionalProperties true': /\bmay be sent too\b/,
  'additionalProperties false': /\bmay not be sent\b/,
  'everywhere true': /\bSent with every event yes\b/,
  'everywhere false': /\bSent with every event no\b/,
  'acceptsPersonal true': /\bAccepts personal data yes\b/,
  'acceptsPersonal false': /\bAccepts personal data no\b/,
  'breaking true': /\bcode that sends\b|\bbreaking\b/i,
};
