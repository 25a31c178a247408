// Custom dimensions and metrics as the Admin API of Google Analytics lists them: parameters of events, without the events.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { fieldsNamed } from '../shared/fields.ts';

const LISTS = ['customDimensions', 'customMetrics', 'custom_dimensions', 'custom_metrics'];

export const ga4Dimensions: Reader = {
  id: 'ga4-dimensions',
  claims: (file) => (dimensionsIn(file).length > 0 ? 'custom dimensions that each have a "parameterName"' : undefined),
  read: (files) => ({ events: [], properties: files.flatMap(dimensionsIn).map(propertyOf) }),
};

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
