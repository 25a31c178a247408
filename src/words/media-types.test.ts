import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isText, mediaTypeOf } from './media-types.ts';

test('a file is of the type that its ending says', () => {
  assert.equal(mediaTypeOf('events/order-completed/index.md'), 'text/markdown');
  assert.equal(mediaTypeOf('changes.atom'), 'application/atom+xml');
  assert.equal(mediaTypeOf('preview.png'), 'image/png');
  assert.equal(mediaTypeOf('_astro/sans.woff2'), 'font/woff2');
});

test('a JSON Schema has a type of its own', () => {
  assert.equal(mediaTypeOf('events/order-completed/schema.json'), 'application/schema+json');
  assert.equal(mediaTypeOf('catalog.schema.json'), 'application/schema+json');
  assert.equal(mediaTypeOf('exports/json-schema.json'), 'application/schema+json');
});

test('a schema in a registry, which is called by its version, is JSON', () => {
  assert.equal(mediaTypeOf('exports/iglu/schemas/com.example/order_completed/jsonschema/1-0-0'), 'application/json');
});

test('bytes of an unknown kind are nothing more', () => {
  assert.equal(mediaTypeOf('.nojekyll'), 'application/octet-stream');
});

test('text is what has characters', () => {
  assert.deepEqual(
    ['a.atom', 'a.csv', 'a.svg', 'a.schema.json', 'a.png', 'a.zip'].map((path) => isText(mediaTypeOf(path))),
    [true, true, true, true, false, false],
  );
});
