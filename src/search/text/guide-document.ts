// What the full-text index knows of a guide: its headings, those of the second level with the first sentence under
// them. Whole guides would be half of the index, and every first query would fetch them.

import type { Guide } from '../../catalog/model.ts';
import { escapeHtml, plainText } from '../../words/escapes/html.ts';
import { belowBase, guideUrl } from '../../site/urls.ts';
import type { Document } from './documents.ts';

export function guideDocument({ slug, title, summary, headings }: Guide): Document {
  const parts = headings.flatMap(({ level, id, text, opening }) => [
    `<h${level} id="${escapeHtml(id)}">${escapeHtml(text)}</h${level}>`,
    ...(opening === '' || level > 2 ? [] : [`<p>${escapeHtml(opening)}</p>`]),
  ]);
  return {
    path: `/${belowBase(guideUrl(slug))}`,
    html: [
      '<!doctype html><html lang="en"><body><main><i data-pagefind-filter="kind:guide"></i>',
      `<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>`,
      `<p>${escapeHtml(plainText(summary))}</p>`,
      ...parts,
      '</main></body></html>',
    ].join('\n'),
  };
}
