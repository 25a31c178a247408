// What the full-text index knows of a guide: its headings, each with the first sentence under it. Whole guides would be
// half of the index, and every first query would fetch them.

import type { Document } from './documents.ts';

const PARTS = /<(h[1-6])\b([^>]*)>(.*?)<\/\1>|<p\b[^>]*>(.*?)<\/p>/gs;

/** Cut from the page as it was built. */
export function guideDocument(path: string, page: string): Document {
  const [main = ''] = /<main\b.*?<\/main>/s.exec(page) ?? [];
  const lines: string[] = [];
  let isSentenceDue = false;
  for (const [, heading, attributes = '', title = '', paragraph = ''] of main.matchAll(PARTS)) {
    if (heading) lines.push(headingLine(heading, attributes, textIn(title)));
    else if (isSentenceDue) lines.push(`<p>${firstSentence(textIn(paragraph))}</p>`);
    isSentenceDue = heading !== undefined;
  }
  const filter = '<i data-pagefind-filter="kind:guide"></i>';
  return { path, html: `<!doctype html><html lang="en"><body><main>${filter}${lines.join('\n')}</main></body></html>` };
}

function headingLine(heading: string, attributes: string, title: string): string {
  if (heading === 'h1') return `<h1 data-pagefind-meta="title">${title}</h1>`;
  const [id = ''] = /\bid="[^"]*"/.exec(attributes) ?? [];
  return `<${heading} ${id}>${title}</${heading}>`;
}

/** Still escaped, and without the sign that links to a heading. */
function textIn(html: string): string {
  return html
    .replace(/<a class="anchor".*?<\/a>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}
