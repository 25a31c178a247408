import { sendingsOf, type Lookup } from '../catalog/lookup.ts';
import type { DestinationType, Event, SentFrom, SentTo, SourceType, Thing } from '../catalog/model.ts';
import { thingUrl } from './urls.ts';

type Said = Partial<Pick<SentTo, 'as' | 'status' | 'since' | 'until'>>;

interface SentRow {
  readonly thing: Thing;
  readonly url: string;
  readonly said: Said;
  /** Whether it says of itself another status than there. */
  readonly differs: boolean;
}

export interface SentTable {
  /** Of its first column. */
  readonly title: string;
  readonly rows: readonly SentRow[];
  /** The columns that say something. */
  readonly columns: readonly (keyof Said)[];
}

/** Of an event: where it is sent from, and where it goes. */
export function eventSentTables({ sources, destinations }: Event, lookup: Lookup): readonly SentTable[] {
  const from = sources.map((said) => rowOf(lookup.source(said.source), said));
  const to = destinations.map((said) => rowOf(lookup.destination(said.destination), said));
  return [tableOf('Sent from', from), tableOf('Goes to', to)].filter(({ rows }) => rows.length > 0);
}

/** Of a source or destination: its first `most` events. */
export function sendingTable(connection: SourceType | DestinationType, lookup: Lookup, most: number): SentTable {
  return tableOf(
    'Event',
    sendingsOf(connection, lookup, most).map(({ event, said }) => rowOf(event, said)),
  );
}

function rowOf(thing: Thing, said: SentFrom | SentTo): SentRow {
  const differs = 'status' in thing && thing.status !== said.status;
  return { thing, url: thingUrl(thing.kind, thing.id), said, differs };
}

const COLUMNS = ['as', 'status', 'since', 'until'] as const;

function tableOf(title: string, rows: readonly SentRow[]): SentTable {
  return { title, rows, columns: COLUMNS.filter((key) => rows.some(({ said }) => said[key] !== undefined)) };
}
