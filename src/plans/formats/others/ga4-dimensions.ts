// Custom dimensions and metrics as the Admin API of Google Analytics lists them, or our own table of them: parameters of events,
// without the events.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { headingsIn, readRows } from '../../tables/table.ts';
import { fieldsNamed } from '../shared/fields.ts';

const LISTS = ['customDimensions', 'customMetrics', 'custom_dimensions', 'custom_metrics'];

export const ga4Dimensions: Reader = {
  id: 'ga4-dimensions',
  claims: (file) => {
    if (headingsIn(file, isOwn)) return 'the columns "parameter_name" and "dimension_name"';
    return dimensionsIn(file).length > 0 ? 'custom dimensions that each have a "parameterName"' : undefined;
  },
  read: (files) => ({
    events: [],
    properties: files.flatMap((file) => (headingsIn(file, isOwn) ? rowsIn(file) : dimensionsIn(file).map(propertyOf))),
  }),
};

const isOwn = (headings: readonly string[]): boolean =>
  headings.includes('parameter_name') && headings.includes('dimension_name');

/** A row a key, as sent where it has another name there. */
function rowsIn(file: SourceFile): readonly PlanProperty[] {
  const found: PlanProperty[] = [];
  readRows(file, headingsIn(file, isOwn) ?? [], (row) => {
    const key = row.at('key') || row.at('parameter_name');
    const title = row.at('dimension_name');
    if (key === '') return;
    row.at('parameter_name');
    const [scope, kind] = [row.at('scope'), row.at('kind')];
    const fields = { ...(scope !== '' && { scope }), ...(kind !== '' && { kind }) };
    const summary = row.at('description') || undefined;
    found.push({ key, title: title === key ? undefined : title || undefined, summary, fields, ...row.place });
  });
  return found;
}

function dimensionsIn({ first }: SourceFile): readonly FileNode[] {
  const all = [...LISTS.flatMap((key) => first?.list(key) ?? []), ...(first?.list() ?? [])];
  return all.filter((one) => one.has('parameterName') || one.has('parameter_name'));
}

function propertyOf(dimension: FileNode): PlanProperty {
  dimension.take('name');
  const title = dimension.text('displayName') ?? dimension.text('display_name');
  const key = dimension.text('parameterName') ?? dimension.text('parameter_name') ?? '';
  return {
    key,
    ...dimension.place,
    title: title === key ? undefined : title,
    summary: dimension.text('description') || undefined,
    ...fieldsNamed(dimension, ['scope', 'measurementUnit', 'measurement_unit', 'disallowAdsPersonalization']),
  };
}
