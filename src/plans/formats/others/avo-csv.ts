// The CSV that Avo imports and exports (https://www.avo.app/docs/data-design/import/import-csv).

import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty } from '../../record.ts';
import { statusOf } from '../shared/status-of.ts';
import { allowedBy, requiredBy, typeBy } from '../../tables/cells.ts';
import { EventRows } from '../../tables/event-rows.ts';
import { privacyBy } from '../../tables/privacy.ts';
import { headingsIn, readRows, type Row } from '../../tables/table.ts';

const isAvo = (headings: readonly string[]): boolean =>
  headings.includes('Event Name') && headings.includes('Property Value Type') && !headings.includes('Object Type');

export const avoCsv: Reader = {
  id: 'avo-csv',
  claims: (file) => (headingsIn(file, isAvo) ? 'the columns "Event Name" and "Property Value Type"' : undefined),
  read: (files) => ({
    events: files.flatMap((file) => {
      const rows = new EventRows(file);
      let name = '';
      readRows(file, headingsIn(file, isAvo) ?? [], (row) => {
        name = row.at('Event Name') || (row.at('Property Name') === '' ? '' : name);
        if (name !== '') rows.add(name, () => headOf(name, row), propertiesOf(row));
      });
      return rows.all;
    }),
  }),
};

function headOf(name: string, row: Row): Omit<PlanEvent, 'properties'> {
  const list = (heading: string): readonly string[] =>
    row
      .at(heading)
      .split(/\s*,\s*/)
      .filter((each) => each !== '');
  const sources = list('Sources');
  const destinations = list('Destinations');
  const status = row.at('Event Status') || row.at('Status');
  const tags = list('Tags');
  return {
    name,
    call: 'track',
    summary: row.at('Event Description') || undefined,
    area: row.at('Event Category') || undefined,
    owner: row.at('Owner') || undefined,
    status: statusOf(status),
    ...(sources.length > 0 && { sources }),
    ...(destinations.length > 0 && { destinations }),
    ...(status !== '' && !statusOf(status) && { fields: { status } }),
    ...(tags.length > 0 && { tags }),
    ...row.place,
  };
}

function propertiesOf(row: Row): readonly PlanProperty[] {
  const key = row.at('Property Name');
  if (key === '') return [];
  const isArray = requiredBy(row.at('Is Property Array?')) === true;
  const { fields, ...typed } = typeBy(row.at('Property Value Type'), isArray);
  const allowed = allowedBy(row.at('Property Enumeration Options'), isArray ? typed.items?.types : typed.types, ', ');
  const values =
    allowed.values && (isArray ? { items: { ...typed.items, values: allowed.values } } : { values: allowed.values });
  const all = { ...fields, ...allowed.fields };
  return [
    {
      key,
      ...typed,
      ...values,
      summary: row.at('Property Description') || undefined,
      required: requiredBy(row.at('Is Property Required?')),
      ...privacyBy(['Contains PII', 'Is PII', 'PII', 'Property PII'].map(row.at).find((cell) => cell !== '') ?? ''),
      ...(Object.keys(all).length > 0 && { fields: all }),
      ...row.place,
    },
  ];
}
