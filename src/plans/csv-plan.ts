// CSV with one row for each event and property: Segment's Source Schema, and tracking plans with the usual columns.

import Papa from 'papaparse';
import type { Findings, FoundProperty } from './findings.ts';
import type { ImportFormat } from './tracked.ts';

const COLUMNS = {
  event: ['event name', 'event'],
  eventDescription: ['event description'],
  property: ['property name', 'property'],
  propertyDescription: ['property description', 'description'],
  type: ['property data type', 'property value type', 'property type', 'data type', 'type'],
} as const;

type Column = keyof typeof COLUMNS;

/** Whether the first line names the columns we look for. */
export function looksLikeCsv(text: string): boolean {
  const header = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
  return (
    /[,;\t]/.test(header) && columnsOf(header.split(/[,;\t]/).map((cell) => cell.replaceAll('"', ''))).has('event')
  );
}

/** Reads rows that share an event as one event; rows that cannot be read are reported. The text must look like CSV. */
export function readCsvPlan(text: string, findings: Findings): ImportFormat {
  let columns: ReadonlyMap<Column, number> | undefined;
  let format: ImportFormat = 'plan-csv';
  let start = 0;
  let event = { name: '', description: '', offset: 0 };
  let properties: FoundProperty[] = [];
  const flush = (): void => findings.add({ ...event, description: event.description || undefined, properties });
  Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    step: ({ data: row, errors, meta }) => {
      const offset = start;
      start = meta.cursor;
      for (const { message } of errors) {
        findings.report(
          'syntax',
          'error',
          offset,
          `This row cannot be read. ${message}.`,
          'Export the file again, or mend the row.',
        );
      }
      if (!columns) {
        columns = columnsOf(row);
        if (row.some((cell) => /^last seen at/i.test(cell.trim()))) format = 'segment-schema-csv';
        return;
      }
      const cell = (column: Column): string => row[columns?.get(column) ?? -1]?.trim() ?? '';
      const name = cell('event');
      if (name !== '' && name !== event.name) {
        flush();
        event = { name, description: cell('eventDescription'), offset };
        properties = [];
      }
      const property = cell('property');
      if (property === '') {
        if (event.description === '') event.description = cell('propertyDescription');
        return;
      }
      const [type, description] = [cell('type'), cell('propertyDescription')];
      properties.push({ name: property, type: type || undefined, description: description || undefined, offset });
    },
  });
  flush();
  return format;
}

function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const cells = header.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/^\uFEFF/, ''),
  );
  const found = Object.entries(COLUMNS).map(([column, names]) => {
    const index = names.map((name: string) => cells.indexOf(name)).find((at) => at >= 0) ?? -1;
    return [column as Column, index] as const; // Object.entries widens the keys
  });
  return new Map(found.filter(([, index]) => index >= 0));
}
