// A table of a page as text that becomes a table again where it is pasted. Word, Google Docs, Confluence and Notion keep
// plain elements and the old attributes; of styles they agree on none.

import { guarded } from '../../words/escapes/csv.ts';
import { escapeHtml } from '../../words/escapes/html.ts';
import { code, escapeMarkdown, link, table } from '../../words/escapes/markdown.ts';
import { escapeJira, jiraLink, markdownLink, richLink, type Clip, type Link } from './link.ts';

/** A piece of a cell. */
export interface Run {
  readonly text: string;
  readonly url?: string | undefined;
  readonly code?: boolean | undefined;
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly heads: boolean;
  readonly span: number;
}

export interface Table {
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
}

export interface Source {
  readonly link: Link;
  /** "Catalog 1.0, 23 November 2026". */
  readonly catalog: string;
}

export const TABLE_FORMATS = ['table', 'markdown', 'jira'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_NAMES: Readonly<Record<TableFormat, string>> = {
  table: 'Table',
  markdown: 'Markdown table',
  jira: 'Jira table',
};

export function tableClip(format: TableFormat, table: Table, source: Source): Clip {
  switch (format) {
    case 'table':
      return { text: plainTable(table, source), html: richTable(table, source) };
    case 'markdown':
      return { text: markdownTable(table, source) };
    case 'jira':
      return { text: jiraTable(table, source) };
  }
}

function richTable({ head, body }: Table, { link, catalog }: Source): string {
  const row = (cells: readonly Cell[]) => `<tr>${cells.map(richCell).join('')}</tr>`;
  const table = `<table border="1" cellpadding="6"><thead>${head.map(row).join('')}</thead><tbody>${body.map(row).join('')}</tbody></table>`;
  return `<meta charset="utf-8">${table}<p>Source: ${richLink(link)}, ${escapeHtml(catalog)}</p>`;
}

function richCell({ runs, heads, span }: Cell): string {
  const tag = heads ? 'th' : 'td';
  const content = runs.map(({ text, url, code }) => {
    const shown = code ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text);
    return url === undefined ? shown : `<a href="${escapeHtml(url)}">${shown}</a>`;
  });
  return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}${heads ? ' align="left"' : ''}>${content.join('')}</${tag}>`;
}

/** Tabs between cells, so that a spreadsheet takes it too. */
function plainTable({ head, body }: Table, { link, catalog }: Source): string {
  const lines = [...head, ...body].map((cells) =>
    spread(cells)
      .map(({ runs }) => guarded(textOf(runs)))
      .join('\t'),
  );
  return [...lines, '', `Source: ${link.title}, ${link.url}, ${catalog}`].join('\n');
}

function markdownTable({ head, body }: Table, source: Source): string {
  const [top = [], ...rest] = [...head, ...body].map((cells) =>
    spread(cells).map(({ runs }) => runs.map(markdownRun).join('')),
  );
  return [table(top, rest), '', `Source: ${markdownLink(source.link)}, ${escapeMarkdown(source.catalog)}`].join('\n');
}

function markdownRun({ text, url, code: isCode }: Run): string {
  const shown = isCode ? code(text) : escapeMarkdown(text);
  return url === undefined ? shown : link(shown, url);
}

function jiraTable({ head, body }: Table, { link, catalog }: Source): string {
  const cell = ({ runs, heads }: Cell) => `${heads ? '||' : '|'} ${runs.map(jiraRun).join('') || ' '} `;
  const row = (cells: readonly Cell[]) => spread(cells).map(cell).join('') + (cells.at(-1)?.heads ? '||' : '|');
  return [...[...head, ...body].map(row), '', `Source: ${jiraLink(link)}, ${escapeJira(catalog)}`].join('\n');
}

function jiraRun({ text, url, code }: Run): string {
  if (url !== undefined) return jiraLink({ title: text, url });
  return code ? `{{${escapeJira(text)}}}` : escapeJira(text);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function spread(cells: readonly Cell[]): readonly Cell[] {
  return cells.flatMap((cell) => [cell, ...Array.from({ length: cell.span - 1 }, () => ({ ...cell, runs: [] }))]);
}
