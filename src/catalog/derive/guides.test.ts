import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../load.ts';
import { readContent } from '../read/read.ts';

const GUIDE = `---
title: On carts
summary: What a cart is.
order: 1
---

Before any heading.

## It's "whose" \`cart\`?

- A list.

Of the *visitor* with <UseCaseLink id="win-back" />, so
it lasts v1.2 days. Not more.

## A list alone

- Nothing but this.

### Apart

> - Said.
>
> - And said again.

## Empty
`;
const { value: catalog, problems } = buildCatalog([
  ...readContent('tests/fixtures/small').value,
  { path: 'guides/b.mdx', text: GUIDE },
  { path: 'guides/a.mdx', text: GUIDE.replace('On carts', 'Later').replace('order: 1', 'order: 2') },
]);
const [guide, later] = catalog?.guides ?? [];

test('a guide has its title, and its place by its order', () => {
  assert.deepEqual(problems, []);
  assert.deepEqual([guide?.slug, guide?.title, later?.slug], ['b', 'On carts', 'a']);
});

test('each heading of a guide has the first sentence below it, with the names of things', () => {
  assert.deepEqual(
    guide?.headings.map(({ level, id, text, opening }) => [level, id, text, opening]),
    [
      [2, 'its-whose-cart', 'It’s “whose” cart?', 'Of the visitor with Win back, so it lasts v1.2 days.'],
      [2, 'a-list-alone', 'A list alone', ''],
      [3, 'apart', 'Apart', 'Said.'],
      [2, 'empty', 'Empty', ''],
    ],
  );
});
