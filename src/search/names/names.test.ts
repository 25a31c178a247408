import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { readContent } from '../../catalog/read/read.ts';
import { entriesIn } from './entries.ts';
import { namesOf } from './names.ts';

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;

test('the names file says what is deprecated, and what replaces it', () => {
  const { value } = buildCatalog(
    small.map(({ path, text }) => {
      if (path === 'events/order-completed.yaml') {
        return { path, text: `${text}status: deprecated\nreplacedBy: signed-up\n` };
      }
      return path === 'properties/total.yaml' ? { path, text: `${text}status: deprecated\n` } : { path, text };
    }),
  );
  assert.ok(value);
  const deprecated = entriesIn(namesOf(value)).filter(({ isDeprecated }) => isDeprecated);
  assert.deepEqual(
    deprecated.map(({ id, successor }) => [id, successor?.id]),
    [
      ['order-completed', 'signed-up'],
      ['total', undefined],
    ],
  );
});

test('a property whose key is not its id comes back with its id', () => {
  const keyed = small.map(({ path, text }) =>
    path === 'properties/order_id.yaml' ? { path, text: `key: Order id\n${text}` } : { path, text },
  );
  const { value } = buildCatalog(keyed);
  assert.ok(value);
  const properties = entriesIn(namesOf(value)).filter(({ kind }) => kind === 'property');
  assert.deepEqual(
    properties.map(({ id }) => id),
    value.properties.map(({ id }) => id),
  );
  assert.ok(properties.some(({ id, name }) => id === 'order_id' && name === 'Order id'));
});
