// Copies what stands behind a link or a button, and offers it in the other forms. Loaded when somebody is about to.

import './notice.css';
import { writeClip } from './clipboard.ts';
import { FORMAT_NAMES, FORMATS, linkClip, type Clip, type Format, type Link } from './link.ts';
import { say, type Choice } from './notice.ts';
import { readTable } from './read-table.ts';
import { TABLE_FORMATS, TABLE_NAMES, tableClip, type Source, type Table, type TableFormat } from './table.ts';

/** Copies what the element is for. */
export function copyFrom(element: HTMLElement): void {
  const { copy, copyCode, copyTable } = element.dataset;
  if (copy !== undefined) take({ text: copy }, `Copied ${copy}.`, [], element);
  else if (copyCode !== undefined) copyExample(element);
  else if (copyTable !== undefined) copyNearestTable(element);
  else copyLink('link', linkOf(element), element);
}

function copyLink(format: Format, link: Link, element: HTMLElement): void {
  const table = tableAt(element);
  const choices: Choice[] = FORMATS.filter((other) => other !== format).map((other) => ({
    name: FORMAT_NAMES[other],
    take: () => copyLink(other, link, element),
  }));
  const own = table ? [{ name: TABLE_NAMES.table, take: () => copyTableOf('table', table, element) }] : [];
  const form = format === 'link' ? 'the link to' : `as ${FORMAT_NAMES[format]}: the link to`;
  take(linkClip(format, link), `Copied ${form} ${link.title}.`, [...choices, ...own], element);
}

function copyNearestTable(element: HTMLElement): void {
  const table = tableAt(element);
  if (table) copyTableOf('table', table, element);
}

function copyTableOf(format: TableFormat, table: Table, element: HTMLElement): void {
  const source: Source = {
    link: linkOf(element),
    catalog: document.querySelector('[data-catalog]')?.textContent.trim().replace(/\s+/g, ' ') ?? '',
  };
  const choices = TABLE_FORMATS.filter((other) => other !== format).map((other) => ({
    name: TABLE_NAMES[other],
    take: () => copyTableOf(other, table, element),
  }));
  take(
    tableClip(format, table, source),
    `Copied the ${TABLE_NAMES[format].toLowerCase()} of ${source.link.title}.`,
    choices,
    element,
  );
}

function copyExample(element: HTMLElement): void {
  const code = element.parentElement?.querySelector('pre')?.textContent ?? '';
  take({ text: code }, 'Copied the example.', [], element);
}

function take(clip: Clip, words: string, choices: readonly Choice[], element: HTMLElement): void {
  writeClip(clip).then(
    (done) => say(done ? words : 'The browser does not let this page copy.', done ? choices : [], element),
    () => say('The browser does not let this page copy.', [], element),
  );
}

/** The table of the section a link or button heads. */
function tableAt(element: HTMLElement): Table | undefined {
  if (!element.closest('h2, h3, .lead, [data-copy-table]')) return undefined;
  const table = element.closest('section, details, main')?.querySelector<HTMLTableElement>('table');
  return table ? readTable(table, pageAddress()) : undefined;
}

function linkOf(element: HTMLElement): Link {
  const page = document.querySelector('h1')?.textContent.trim() ?? document.title;
  const hash = element instanceof HTMLAnchorElement ? element.hash : (element.dataset['copyTable'] ?? '');
  const part = element.dataset['copyTitle'] ?? (element.getAttribute('aria-label') ?? '').replace(/^Link to /, '');
  return { title: hash === '' || part === '' ? page : `${page}: ${part}`, url: pageAddress() + hash };
}

/** The address others can use: the one the publisher named, unless that is only this machine. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const isLocal = canonical === undefined || new URL(canonical).hostname === 'localhost';
  return isLocal ? location.origin + location.pathname : canonical;
}
