// What was observed, for people and for programs.

import { isToBeSent } from '../../catalog/lookup.ts';
import type { Catalog, Event } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import { report } from '../../catalog/report.ts';
import { counted, digits, percent } from '../../words/numbers.ts';
import type { Ledger } from '../import/ledger.ts';
import { eventTold, told } from './findings.ts';
import { TRAFFIC } from './formats.ts';
import type { Recognised } from './read-traffic.ts';
import { seenIn, type Seen } from './seen.ts';
import type { Tally } from './tally.ts';

interface Outcome {
  readonly files: readonly (Recognised & { readonly file: string })[];
  readonly tally: Tally;
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
  readonly ledger: Ledger;
}

export function toText({ files, tally, catalog, ledger }: Outcome): string {
  const { from, to, count, events } = seenIn(tally);
  const silent = notSeen(catalog, tally);
  const period = from === undefined ? '' : from === to ? ` on ${from}` : ` from ${from} to ${to ?? ''}`;
  return [
    `Seen ${counted(count, 'call')} of ${counted(events.length, 'event')}${period}.`,
    ...events.map(eventLine),
    ...(silent.length > 0 ? [`Documented and not seen: ${silent.map(({ name }) => name).join(', ')}.`] : []),
    ...files.map(
      ({ file, format, reason, records }) =>
        `Read ${counted(records, 'record')} of ${file} as ${TRAFFIC[format] ?? format}: ${reason}.`,
    ),
    ...ledger.linesUnder('Not read:'),
  ].join('\n');
}

function eventLine({ event, count, last, properties, whole }: Seen): string {
  const fills = properties.map(({ key, count: sent }) => `${bare(told(key))} ${percent(sent / whole)}`);
  const keys = fills.length > 0 ? `\n      ${fills.join(', ')}` : '';
  return `  ${bare(eventTold(event))}${event.known ? '' : ' (not documented)'}: ${digits(count)}${last === undefined ? '' : `, last on ${last}`}${keys}`;
}

export function toJson({ files, tally, catalog, problems, ledger }: Outcome): string {
  const { from, to, count, events } = seenIn(tally);
  const seen = {
    read: files,
    from,
    to,
    count,
    events: events.map(({ event, count: number, last, days, properties, whole }) => ({
      id: event.known?.event.id,
      name: event.known?.event.name ?? bare(told(event.name)),
      call: event.call,
      count: number,
      last,
      days,
      properties: properties.map(({ key, count: sent, isDocumented }) => ({
        key: bare(told(key)),
        count: sent,
        fill: Math.round((sent / whole) * 1000) / 1000,
        isDocumented,
      })),
    })),
    notSeen: notSeen(catalog, tally).map(({ id }) => id),
    notRead: ledger.all.map(({ kind, count: number, file, line }) => ({ kind, count: number, file, line })),
  };
  return JSON.stringify({ ...seen, ...(JSON.parse(report(problems, '', 'json')) as object) }, null, 2); // an object
}

/** Events that are to be sent and were not. */
function notSeen({ events }: Catalog, tally: Tally): readonly Event[] {
  const seen = new Set([...tally.events.values()].map(({ known }) => known?.event.id));
  return events.filter((event) => !seen.has(event.id) && isToBeSent(event));
}

/** What is told, without its quotes. */
function bare(text: string): string {
  return text.replace(/^"|"$/g, '');
}
