// ajv as an oracle for generated values, the keys of which may be names that every object has.

import { isDeepStrictEqual } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/**
 * It takes no `constructor` that every object inherits for one that was sent, and compares values as JSON: ajv asks what
 * it compares for its `constructor` and `toString`, and fails where they are keys (ajv-validator/ajv#2624).
 */
export const ajv = new Ajv2020({
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  logger: false,
  formats: fullFormats,
})
  .removeKeyword('const')
  .removeKeyword('uniqueItems')
  .addKeyword({ keyword: 'const', validate: isSame })
  .addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    validate: (wanted: boolean, items: readonly unknown[]) =>
      !wanted || !items.some((item, at) => items.slice(0, at).some((before) => isSame(before, item))),
  });

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(asJson(one), asJson(other));
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
