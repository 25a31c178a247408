// A schema of ours in draft-04, which says two things otherwise: an exclusive limit is a mark on the limit, and the only
// value is a list of one (https://json-schema.org/draft/2020-12/release-notes, "draft-04" and "draft-06").

import { held } from '../../catalog/lookup.ts';
import { sizeWritten } from '../written-number.ts';
import { withInner, type JsonSchema } from '../value-schema.ts';

export const inDraft04 = held((whole: JsonSchema): JsonSchema => {
  const { const: only, exclusiveMinimum, exclusiveMaximum, ...schema } = whole;
  return {
    ...withInner(schema, inDraft04),
    ...(only !== undefined && { enum: [only] }),
    ...edge(schema, 'minimum', 'exclusiveMinimum', exclusiveMinimum, (a, b) => a > b),
    ...edge(schema, 'maximum', 'exclusiveMaximum', exclusiveMaximum, (a, b) => a < b),
  };
});

type Size = ReturnType<typeof sizeWritten>;

/** The tighter of the two limits, marked if it is the exclusive one. */
function edge(
  schema: JsonSchema,
  limit: 'minimum' | 'maximum',
  mark: 'exclusiveMinimum' | 'exclusiveMaximum',
  exclusive: JsonSchema[string] | undefined,
  isTighter: (a: Size, b: Size) => boolean,
): JsonSchema {
  const inclusive = schema[limit];
  if (exclusive === undefined) return {};
  if (inclusive !== undefined && isTighter(sizeWritten(inclusive), sizeWritten(exclusive))) return {};
  return { [limit]: exclusive, [mark]: true };
}
