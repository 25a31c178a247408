// Amplitude's CSV of a data plan: an event in one row, its properties in the rows below, which leave the cells of the event
// empty; groups of properties likewise. Headings come in sentence case and in title case.

import type { Reader } from '../../reader.ts';
import type { Found, PlanEvent, PlanGroup, PlanProperty, PlanStatus } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { headingsIn, readRows, type Row } from '../../tables/table.ts';
import { amplitudeProperty } from './property.ts';
import { fieldsOf } from '../shared/fields.ts';
import { stated } from '../shared/sent.ts';

const isAmplitude = (headings: readonly string[]): boolean => {
  const names = new Set(headings.map((heading) => heading.toLowerCase()));
  return names.has('object type') && names.has('object name');
};

export const amplitudeCsv: Reader = {
  id: 'amplitude-csv',
  claims: (file) => (headingsIn(file, isAmplitude) ? 'the columns "Object Type" and "Object Name"' : undefined),
  read: (files) => {
    const all = files.map(read);
    return { events: all.flatMap(({ events }) => events), groups: all.flatMap(({ groups = [] }) => groups) };
  },
};

function read(file: SourceFile): Found {
  const headings = headingsIn(file, isAmplitude) ?? [];
  const counts = headings.filter((heading) => /\b(?:volume|queries)$/i.test(heading));
  const events: Draft<PlanEvent>[] = [];
  const groups: Draft<PlanGroup>[] = [];
  let current: readonly PlanProperty[] | undefined;
  readRows(file, headings, (row) => {
    const type = row.at('Object Type').toLowerCase();
    if (type !== '') current = begin(type, row);
    const property = amplitudeProperty(row);
    if (!property) return;
    if (current)
      (current as PlanProperty[]).push(property); // made here
    else file.lose('properties of no event', row.offset);
  });
  return { events, groups };

  function begin(type: string, row: Row): readonly PlanProperty[] | undefined {
    const properties: PlanProperty[] = [];
    const name = row.at('Object Name');
    if (type === 'event') events.push({ ...eventOf(name, row, counts), properties });
    else if (type.endsWith('property group'))
      groups.push({ name, everywhere: false, ...ownerOf(row), properties, ...row.place });
    else file.lose(`objects of the type "${row.at('Object Type')}"`, row.offset);
    return type === 'event' || type.endsWith('property group') ? properties : undefined;
  }
}

type Draft<T> = T & { readonly properties: readonly PlanProperty[] };

const STATUS: Readonly<Record<string, PlanStatus>> = { LIVE: 'live', PLANNED: 'planned', DELETED: 'deprecated' };
const HIDDEN = [
  'Event Hidden From Dropdowns',
  'Event Hidden From Persona Results',
  'Event Hidden From Pathfinder',
  'Event Hidden From Timeline',
];
const TEXTS = ['Action', 'Event Activity', 'Event First Seen', 'Event Last Seen'];

function eventOf(name: string, row: Row, counts: readonly string[]): PlanEvent {
  const status = row.at('Event Schema Status').toUpperCase();
  const title = row.at('Event Display Name');
  const tags = listIn(row.at('Tags'));
  const groups = listIn(row.at('Property Group Names'));
  const hidden = HIDDEN.filter((heading) => row.at(heading).toUpperCase() === 'TRUE');
  const texts = [...TEXTS, ...counts].map((heading) => [heading, row.at(heading)] as const);
  return {
    name,
    call: 'track',
    title: title === '' || title === name ? undefined : title,
    summary: row.at('Object Description') || undefined,
    area: row.at('Event Category') || undefined,
    status: STATUS[status],
    ...ownerOf(row),
    ...(tags.length > 0 && { tags }),
    ...(groups.length > 0 && { groups }),
    ...stated(listIn(row.at('Event Source') || row.at('Sources')), listIn(row.at('Destinations'))),
    ...fieldsOf({
      ...(status !== '' && !STATUS[status] && { 'Event Schema Status': status }),
      ...Object.fromEntries(texts.filter(([, text]) => text !== '' && text !== '0')),
      ...Object.fromEntries(hidden.map((heading) => [heading, true])),
    }),
    ...row.place,
  };
}

function ownerOf(row: Row): Pick<PlanEvent, 'owner'> {
  const owner = row.at('Object Owner');
  return owner === '' ? {} : { owner };
}

function listIn(cell: string): readonly string[] {
  return cell.split(/\s*[,;]\s*/).filter((part) => part !== '');
}
