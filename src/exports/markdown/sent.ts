// Where events are really sent from and to. A column that says nothing is left out.

import type { DestinationType, Event, SentFrom, SentTo, SourceType } from '../../catalog/model.ts';
import { sendingsOf } from '../../catalog/lookup.ts';
import { code, table, text } from '../../words/escapes/markdown.ts';
import { ref } from './context.ts';
import type { Context } from './context.ts';

/** Of an event: a table of where it is sent from, and one of where it goes. */
export function sentTables({ sources, destinations }: Event, context: Context): readonly string[] {
  const { lookup } = context;
  const from = sources.map((said) => ({ name: ref(lookup.source(said.source), context), said }));
  const to = destinations.map((said) => ({ name: ref(lookup.destination(said.destination), context), said }));
  return [sentTable('Sent from', from), sentTable('Goes to', to)];
}

/** Of a source or destination: the events that are really sent from there, or go there. */
export function sendingTable(connection: SourceType | DestinationType, context: Context): string {
  return sentTable(
    'Event',
    sendingsOf(connection, context.lookup).map(({ event, said }) => ({ name: ref(event, context), said })),
  );
}

type Said = SentFrom | SentTo;

const COLUMNS: readonly (readonly [label: string, cell: (said: Said) => string])[] = [
  ['As', (said) => ('as' in said && said.as !== undefined ? code(said.as) : '')],
  ['Status', ({ status }) => status ?? ''],
  ['Since', ({ since }) => text(since ?? '')],
  ['Until', ({ until }) => text(until ?? '')],
];

function sentTable(head: string, rows: readonly { readonly name: string; readonly said: Said }[]): string {
  const columns = COLUMNS.filter(([, cell]) => rows.some(({ said }) => cell(said) !== ''));
  return table(
    [head, ...columns.map(([label]) => label)],
    rows.map(({ name, said }) => [name, ...columns.map(([, cell]) => cell(said))]),
  );
}
