import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesUnder } from '../site/addresses.ts';
import { eventSchema } from './json-schema.ts';
import { catalogJson } from './catalog-json.ts';
import { HOSTILE, sample } from '../../tests/exports/sample.ts';
import { selectFor } from './selection.ts';

const schema = (id: string) => {
  const [event] = selectFor(catalogJson(sample, addressesUnder('/')), 'event', id)?.events ?? [];
  assert.ok(event);
  return eventSchema(event);
};

test('an event without properties accepts any object', () => {
  assert.deepEqual(schema('subscription-started'), {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: '/events/subscription-started/schema.json',
    $comment: 'Sent with a call of the type track.',
    title: 'Subscription Started',
    description: 'When subscription-started happens.',
    type: 'object',
    properties: {},
  });
});

test('each property has type, format, meaning, example and limits, and none is required', () => {
  const { properties, ...rest } = schema('order-placed');
  assert.ok(!('required' in rest));
  assert.deepEqual(properties, {
    order_id: { type: 'string', description: 'What order_id means.', examples: ['ord_1'], minLength: 1 },
    total: { type: 'number', description: 'What total means.', examples: [99.5], minimum: 0 },
    is_gift: { type: 'boolean', description: 'What is_gift means.', examples: [false] },
    email: { type: 'string', format: 'email', description: 'What email means.', $comment: 'Personal data.' },
    tags: {
      type: 'array',
      description: 'What tags means.',
      examples: [['a', HOSTILE]],
      items: { type: 'string' },
    },
    products: {
      type: 'array',
      description: 'What products means.',
      examples: [[{ sku: 'T-1', price: 12, flags: [] }]],
      items: {
        type: 'object',
        properties: {
          sku: { type: 'string', description: 'The code of the item.', examples: ['T-1'] },
          price: { type: 'number', description: 'The unit price.' },
        },
      },
    },
  });
});
