import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupIn } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { addressesUnder } from '../site/addresses.ts';
import { toMarkdown } from './markdown.ts';
import { lookup, sample, sampleEvent } from '../../tests/exports/sample.ts';

const { goals, useCases, events, properties, sources, destinations } = sample;
const written = (thing: Thing, root = '/'): string => toMarkdown(thing, lookup, addressesUnder(root));
const lines = (markdown: string): readonly string[] => markdown.split('\n');

test('every kind begins with its name and ends with where it comes from', () => {
  for (const thing of [goals, useCases, events, properties, sources, destinations].flat()) {
    const all = lines(written(thing));
    assert.match(all[0] ?? '', /^# /);
    assert.match(all.at(-2) ?? '', /^\[Sample\]\(.+\), version 1\.0 of 2026-11-23\. Facts from \[The source\]/);
  }
});

test('no name becomes HTML', () => {
  for (const thing of [goals, useCases, events, properties, sources, destinations].flat()) {
    const prose = written(thing).replace(/```[^]*?```/g, '');
    assert.deepEqual(prose.match(/(?<!\\)<(?!\/?code>)/g), null);
  }
});

test('every row of a table has as many cells as its head', () => {
  for (const thing of [goals, useCases, events, properties].flat()) {
    const widths = lines(written(thing).replace(/```[^]*?```/g, '')).map((line) =>
      line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0,
    );
    widths.forEach((width, index) => {
      const before = widths[index - 1] ?? 0;
      if (width > 0 && before > 0) assert.equal(width, before);
    });
  }
});

test('an event shows its call, properties, code, places, spec and notes', () => {
  const markdown = written(sampleEvent('order-placed'));
  for (const line of [
    '- Sent as: a `track` call named `Order Placed`',
    '- Also known as: Placed Order',
    '| [`order_id`](/properties/order_id/) | string | not empty | What order_id means. | `"ord_1"` | public spec |',
    '| [`email`](/properties/email/) | string (email) |  | What email means. Personal data. |  | our proposal |',
    'analytics.track("Order Placed", {',
    '- [Grow](/goals/grow/): [Win back | "\\<b\\>"](/use-cases/win-back/#grow)',
    'Nearest in a public spec: Order Completed in [Spec: Orders](https://spec.example/orders).',
    '- `order_id` is `id` in the spec',
    '- **Open question**: Unclear | source.',
  ]) {
    assert.ok(lines(markdown).includes(line), line);
  }
});

test('an event without properties says so', () => {
  assert.match(written(sampleEvent('subscription-started')), /^No properties: name, time and user are enough\.$/m);
});

test('a screen event is shown in the language of apps', () => {
  assert.match(written(sampleEvent('screen-viewed')), /```swift\nanalytics\.screen\(title: "Cart"/);
});

test('a use case lists its events with their reasons, and what to connect under each goal', () => {
  const [useCase] = useCases;
  assert.ok(useCase);
  const markdown = written(useCase);
  assert.match(markdown, /^\| \[Order Placed\]\(\/events\/order-placed\/\) \| It ends the search\. \| \[`order_id`\]/m);
  assert.match(markdown, /^\| \[Grow\].+ \| \[Website\].+ \| \[Email Marketing\]/m);
});

test('links are the addresses handed in', () => {
  const markdown = written(sampleEvent('page-viewed'), 'https://a.example/');
  assert.match(markdown, /\(https:\/\/a\.example\/properties\/page_name\/\)/);
  assert.doesNotMatch(markdown, /\]\(\//);
});

test('a property tells what an event says otherwise', () => {
  const [event, ...rest] = sample.events;
  const [carried] = event?.properties ?? [];
  assert.ok(event && carried);
  const stated = ['required', 'type', 'values'] as const;
  const own = {
    ...carried,
    required: 'on sale',
    type: 'integer' as const,
    values: [{ value: 1 }, { value: 2 }],
    stated,
  };
  const events = [{ ...event, properties: [own] }, ...rest];
  const property = properties.find(({ id }) => id === carried.property);
  assert.ok(property);
  const markdown = toMarkdown(
    { ...property, events: [event.id] },
    lookupIn({ ...sample, events }),
    addressesUnder('/'),
  );
  assert.ok(lines(markdown).includes('| Event | Required | Says otherwise | Meaning there | Example |'), markdown);
  assert.match(markdown, /\| on sale \| integer; one of `1`, `2` \|/);
});
