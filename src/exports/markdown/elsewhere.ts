// What others call an event, and all events as one vendor calls them.

import { elsewhereOf, namesAt, renamedAt, type Elsewhere } from '../../catalog/elsewhere/elsewhere.ts';
import type { Event, ThingOf } from '../../catalog/model.ts';
import { code, link, section, table, text } from '../../words/escapes/markdown.ts';
import { head, ref, refs, tail } from './context.ts';
import type { Context } from './context.ts';

/** The names of an event at each vendor. */
export function elsewhereTable(event: Event, context: Context): string {
  return namesTable(
    'Vendor',
    elsewhereOf(event, context.lookup).map((row) => ({ row, first: ref(row.vendor, context) })),
  );
}

export function vendorMarkdown(vendor: ThingOf<'vendor'>, context: Context): readonly string[] {
  const { named, unnamed } = namesAt(vendor, context.lookup);
  const keys = renamedAt(named).map(({ key, there, events }) => [code(key), code(there), refs(events, context)]);
  return [
    ...head(vendor, context),
    ...section(
      'Events by its names',
      namesTable(
        'Event',
        named.map((row) => ({ row, first: ref(row.event, context) })),
      ),
    ),
    ...section('Keys it calls otherwise', table(['Our key', 'There', 'On'], keys)),
    ...section('No counterpart stated', named.length === 0 ? '' : refs(unnamed, context)),
    ...tail(vendor),
  ];
}

/** Of columns that say nothing only the first two stay. */
function namesTable(title: string, rows: readonly { readonly row: Elsewhere; readonly first: string }[]): string {
  const columns = COLUMNS.filter(([, cell], index) => index === 0 || rows.some(({ row }) => cell(row) !== ''));
  return table(
    [title, ...columns.map(([label]) => label)],
    rows.map(({ row, first }) => [first, ...columns.map(([, cell]) => cell(row))]),
  );
}

const COLUMNS: readonly (readonly [label: string, cell: (row: Elsewhere) => string])[] = [
  ['Name there', ({ name }) => code(name)],
  ['Match', ({ match, note }) => [match, note && text(note)].filter((one) => one !== undefined).join(': ')],
  [
    'Keys called otherwise',
    ({ renamed }) => renamed.map(({ key, there }) => `${code(key)} is ${code(there)}`).join(', '),
  ],
  ['Required there, not listed here', ({ lacking }) => lacking.map(code).join(', ')],
  ['Source', ({ url }) => (url === undefined ? '' : link('source', url))],
];
