// Custom dimensions and metrics as the Admin API of Google Analytics lists them, or our own table of them: parameters of events,
// without the events.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { headingsIn, readRows } from '../../tables/table.ts';
import { dimensionName } from '../../../words/spelling/dimension.ts';
import { METRIC_TOO } from '../../../words/headings.ts';
import { eachKeyOnce } from '../shared/each-key.ts';
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
    properties: eachKeyOnce(
      files.flatMap((file) => {
        const found = headingsIn(file, isOwn) ? rowsIn(file) : dimensionsIn(file).map(propertyOf);
        return found.map((property) => [file, property] as const);
      }),
      'scope',
    ),
  }),
};

const isOwn = (headings: readonly string[]): boolean =>
  headings.includes('parameter_name') && headings.includes('dimension_name');

/** A row a key, as sent where it has another name there. */
function rowsIn(file: SourceFile): readonly PlanProperty[] {
  const found: PlanProperty[] = [];
  readRows(file, headingsIn(file, isOwn) ?? [], (row) => {
    const parameter = row.at('parameter_name');
    const key = row.at('key') || parameter;
    const title = row.at('dimension_name');
    if (key === '') return;
    const scope = row.at('scope');
    // What may be a metric too is a number.
    const isNumber = row.at('kind') === METRIC_TOO;
    found.push({
      key,
      title: [key, parameter, dimensionName(key)].includes(title) ? undefined : title || undefined,
      summary: row.at('description') || undefined,
      ...(isNumber && { types: ['number'] }),
      ...(scope !== '' && { fields: { scope } }),
      ...row.place,
    });
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
