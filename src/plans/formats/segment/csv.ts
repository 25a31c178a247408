// Segment's Source Schema download, and the CSV of its tracking plan editor in the columns Avo documents for it.

import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty } from '../../record.ts';
import { allowedBy, typeBy } from '../../tables/cells.ts';
import { EventRows } from '../../tables/event-rows.ts';
import { headingsIn, readRows } from '../../tables/table.ts';
import { callOf } from '../shared/calls-of.ts';
import { statusOf } from '../shared/status-of.ts';

const has =
  (...names: readonly string[]) =>
  (headings: readonly string[]) =>
    names.every((name) => headings.includes(name));

const isSourceSchema = (headings: readonly string[]): boolean =>
  has('Event Name')(headings) && headings.some((heading) => /^last seen at/i.test(heading));

export const segmentSchemaCsv: Reader = {
  id: 'segment-schema-csv',
  claims: (file) => (headingsIn(file, isSourceSchema) ? 'the columns "Event Name" and "Last Seen At"' : undefined),
  read: (files) => ({
    events: files.flatMap((file) => {
      const headings = headingsIn(file, isSourceSchema) ?? [];
      const seen = headings.find((heading) => /^last seen at/i.test(heading)) ?? '';
      const rows = new EventRows(file);
      readRows(file, headings, (row) => {
        const name = row.at('Event Name');
        const key = row.at('Property Name');
        const lastSeen = row.at(seen);
        if (name === '') return;
        const fields = lastSeen === '' ? undefined : { 'last seen': lastSeen };
        rows.add(
          name,
          () => ({ name, call: 'track', fields, ...row.place }),
          key === '' ? [] : [{ key, ...row.place }],
        );
      });
      return rows.all;
    }),
  }),
};

const isPlan = has('Event Name', 'Property Name', 'Property Data Type');

export const segmentCsv: Reader = {
  id: 'segment-csv',
  claims: (file) => (headingsIn(file, isPlan) ? 'the columns "Property Name" and "Property Data Type"' : undefined),
  read: (files) => ({
    events: files.flatMap((file) => {
      const rows = new EventRows(file);
      readRows(file, headingsIn(file, isPlan) ?? [], (row) => {
        const name = row.at('Event Name');
        const key = row.at('Property Name');
        const word = row.at('Event Type') || 'track';
        const labels = row.at('Labels');
        const call = callOf(/call:(\w+)/.exec(labels)?.[1]) ?? callOf(word);
        if (name === '' && (call === undefined || call === 'track')) return;
        if (!call) {
          file.lose(`events of the type "${word}"`, row.offset);
          return;
        }
        const summary = row.at('Description') || undefined;
        const head = (): PlanEvent => ({
          name,
          call,
          callText: word,
          summary: key === '' ? summary : undefined,
          ...tagsIn(labels),
          ...row.place,
        });
        rows.add(`${word.toLowerCase()} ${name}`, head, key === '' ? [] : [propertyOf(key, row, summary)]);
      });
      return rows.all;
    }),
  }),
};

function propertyOf(
  key: string,
  row: Parameters<Parameters<typeof readRows>[2]>[0],
  summary: string | undefined,
): PlanProperty {
  const { fields, ...typed } = typeBy(row.at('Property Data Type'));
  const cell = row.at('Enum Values');
  const allowed = allowedBy(cell, typed.types, cell.includes('|') || !cell.includes(',') ? '|' : ',');
  const all = { ...fields, ...allowed.fields };
  return {
    key,
    ...typed,
    summary,
    ...(allowed.values && { values: allowed.values }),
    ...(Object.keys(all).length > 0 && { fields: all }),
    ...row.place,
  };
}

function tagsIn(labels: string): Pick<PlanEvent, 'tags' | 'status' | 'area' | 'owner'> {
  const all = labels.split(/[,;]/).map((label) => label.trim());
  const under = (name: string): string | undefined =>
    all.find((label) => label.startsWith(`${name}:`))?.slice(name.length + 1) || undefined;
  const [status, area, owner] = [statusOf(under('status')), under('area'), under('owner')];
  const facts = { ...(status && { status }), ...(area && { area }), ...(owner && { owner }) };
  const read = ['call', ...Object.keys(facts)];
  const tags = all.filter((label) => label !== '' && !read.some((name) => label.startsWith(`${name}:`)));
  return { ...facts, ...(tags.length > 0 && { tags }) };
}
