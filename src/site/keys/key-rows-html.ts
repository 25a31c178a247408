// The rows of a table of keys as HTML: as components those of an event with many keys cost three times as much as the rest of
// its page.

import { held } from '../../catalog/lookup.ts';
import { BASIS_WORDS } from '../../words/bases.ts';
import { escapeHtml, inlineHtml } from '../../words/escapes/html.ts';
import { requiredText } from '../../words/limits.ts';
import { counted } from '../../words/numbers.ts';
import { typeText } from '../../words/types.ts';
import { allowedHtml } from './allowed.ts';
import type { columnsOf, KeyRow } from './key-rows.ts';
import { statusHtml } from '../status.ts';
import { thingUrl } from '../urls.ts';
import { exampleText } from '../values.ts';

type Columns = ReturnType<typeof columnsOf>;

/** `former` are anchors that stand for rows that were called otherwise. */
export function rowsHtml(
  rows: readonly KeyRow[],
  columns: Columns,
  former?: ReadonlyMap<string, readonly string[]>,
): string {
  return rows
    .map((row) => {
      const { anchor, url, inner } = row;
      const name = escapeHtml(row.name);
      const key = url ? `<a class="key" href="${url}">${name}</a>` : `<code class="key">${name}</code>`;
      const others = former?.get(anchor)?.map((id) => `<span id="${escapeHtml(id)}"></span>`) ?? [];
      const head = `${key}${linkHtml(anchor, name)}${others.join('')}`;
      return `<tbody>${rowHtml(row, '', head, columns)}${inner.map((one) => innerHtml(one, columns)).join('')}</tbody>`;
    })
    .join('');
}

/** Steps deeper than this look alike. */
const DEEPEST = 6;

function innerHtml(row: KeyRow, columns: Columns): string {
  const { anchor, depth } = row;
  const head = `<span class="key">${escapeHtml(row.name)}</span>${linkHtml(anchor, escapeHtml(anchor))}`;
  return rowHtml(row, ` class="inner" data-depth="${Math.min(depth, DEEPEST)}"`, head, columns);
}

function linkHtml(anchor: string, name: string): string {
  return `<a class="anchor" href="#${encodeURIComponent(anchor)}" aria-label="Link to ${name}">#</a>`;
}

/** A cell for each column that the table has. */
function rowHtml(row: KeyRow, attributes: string, head: string, columns: Columns): string {
  const { type, required, meaning, values, example } = formCells(row.form);
  return [
    `<tr id="${escapeHtml(row.anchor)}"${attributes}><th scope="row">${head}</th>`,
    columns.type ? `<td class="type">${type}${insideHtml(row)}</td>` : '',
    columns.required ? required : '',
    columns.meaning ? `<td class="meaning">${meaning}${aboutHtml(row, columns)}</td>` : '',
    columns.values ? values : '',
    columns.example ? example : '',
    '</tr>',
  ].join('');
}

/** Of what several events carry alike they are written once. */
const formCells = held((form: KeyRow['form']) => ({
  type: escapeHtml(typeText(form)),
  required: cell('Required', escapeHtml(requiredText(form.required))),
  meaning: `${statusHtml(form.status)} <span>${inlineHtml(form.summary ?? '')}</span>`,
  values: cell('Values', allowedHtml(form)),
  example: cell('Example', form.example === undefined ? '' : `<code>${escapeHtml(exampleText(form.example))}</code>`),
}));

const cell = (label: string, html: string): string => `<td data-label="${label}">${html}</td>`;

/** More keys inside fold at first. */
const OPEN = 12;

function insideHtml({ inner }: KeyRow): string {
  if (inner.length === 0) return '';
  const open = inner.length <= OPEN ? ' open' : '';
  return `<details class="inside"${open}><summary>${counted(inner.length, 'key')} inside</summary></details>`;
}

function aboutHtml({ personal, basis, notes = [], group, seen, url }: KeyRow, { usual }: Columns): string {
  const basisWord = basis && basis !== usual ? BASIS_WORDS[basis].name : '';
  return [
    personal ? '<span class="personal"> Personal data</span>' : '',
    group
      ? `<span class="quiet small"> With <a href="${thingUrl('group', group.id)}">${escapeHtml(group.name)}</a></span>`
      : '',
    seen ? `<span class="quiet small"> Seen ${escapeHtml(seen)}</span>` : '',
    url && notes.length > 0 ? ` <a class="basis" href="${url}#_notes">${counted(notes.length, 'note')}</a>` : '',
    basisWord ? ` <span class="basis under">${basisWord}</span>` : '',
  ].join('');
}
