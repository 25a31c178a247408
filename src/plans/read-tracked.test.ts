import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from '../../tests/generated/fast-check.ts';
import { codeOf } from '../../tests/plan/code.ts';
import { readTracked } from './read-tracked.ts';
import type { TrackedFile } from './tracked.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../tests/fixtures/imports', name), 'utf8');

function summary({ format, events, problems }: TrackedFile) {
  return [
    format,
    ...events.map(
      ({ name, call = 'track', properties, line, column }) =>
        `${line}:${column} ${call} ${name}${properties ? ` (${properties.map((each) => each.name + (each.type ? `: ${each.type}` : '')).join(', ')})` : ''}`,
    ),
    ...problems.map(({ severity, line, column, message }) => `${line}:${column} ${severity} ${message}`),
  ];
}

const samples: readonly [file: string, expected: readonly string[]][] = [
  [
    'names.txt',
    [
      'text',
      '2:3 track Order Completed',
      '3:3 track purchase',
      '4:3 track page_view',
      '5:4 track Signed Up',
      '6:3 track Completed Order',
      '7:1 track order_complete',
    ],
  ],
  [
    'calls.txt',
    [
      'text',
      '1:1 track Order Completed (order_id, total: number, products: array)',
      '2:1 track Trial Started (category: string)',
      '3:1 page Pricing (page_category: string)',
      '4:1 track purchase (transaction_id: string, value: number)',
      '5:1 track Signed In (username)',
      '6:1 track Application Opened',
      '7:1 track Page Scrolled',
      '8:1 track add_to_cart (items: array)',
    ],
  ],
  [
    'segment-source-schema.csv',
    [
      'segment-schema-csv',
      '2:1 track Order Completed (order_id, total)',
      '5:1 track Signed Up, again (username)',
      '6:1 track page_view ()',
    ],
  ],
  [
    'avo-import.csv',
    ['avo-csv', '2:1 track Order Completed (order_id: string, total: float)', '5:1 track Signed Out ()'],
  ],
  [
    'segment-rules.json',
    [
      'segment-rules',
      '6:9 track Order Completed (order_id: string, total: number, products: array)',
      '34:9 identify  (email: string)',
      '46:25 page Pricing ()',
    ],
  ],
  [
    'typewriter-plan.json',
    ['typewriter', '22:7 track Signed Up (username: string, plan)', '29:7 track Install Attributed ()'],
  ],
  ['segment-legacy.json', ['segment-legacy', '7:9 track Checkout Started (coupon: string, total: number)']],
  ['avo.json', ['avo', '6:7 track page_viewed (page_category: string, page_name: string)']],
  [
    'rudderstack.yaml',
    [
      'rudderstack',
      '43:14 track Order Completed (order_id: string, total: number)',
      '11:7 page ',
      '14:7 track Wishlist Shared',
    ],
  ],
  [
    'rudderstack-older.yaml',
    [
      'rudderstack',
      '12:9 track signed_up (username)',
      '1:1 warning 1 event is named by its id only, because its definition is in another file.',
    ],
  ],
  [
    'analyze-tracking.yaml',
    [
      'analyze-tracking',
      '8:3 track order_completed (order_id: string, products: array)',
      '24:3 track ViewedAgreement ()',
    ],
  ],
];
for (const [file, expected] of samples) {
  test(`${file} reads as ${expected[0]}, every name with its place`, async () => {
    const text = fixture(file);
    assert.deepEqual(summary(readTracked(file, text, await codeOf(text))), expected);
  });
}

test('the format shows from the content, whatever the file is called', () => {
  for (const [file, [format]] of samples) assert.equal(readTracked('upload', fixture(file)).format, format, file);
});

test('line ends of Windows and a byte order mark change nothing but columns', async () => {
  for (const [file, expected] of samples) {
    if (file === 'avo-import.csv') continue;
    const text = fixture(file).replaceAll('\n', '\r\n');
    assert.deepEqual(summary(readTracked(file, `\uFEFF${text}`, await codeOf(text))), expected, file);
  }
});

const broken: readonly [title: string, text: string, expected: string][] = [
  ['an empty text', '', '1:1 error No event is named here.'],
  [
    'an unclosed object',
    '{"rules": [{"key": "A", "jsonSchema": {}',
    '1:12 error This is not valid JSON. The object that begins here is never closed with "}".',
  ],
  [
    'a missing comma',
    '{\n  "a": 1\n  "b": 2\n}',
    '3:3 error This is not valid JSON. Here should be a comma or "}", not """.',
  ],
  [
    'JSON of another kind',
    '{"openapi": "3.1.0", "paths": {}}',
    '1:1 error This is JSON (its keys are openapi, paths), but not a tracking plan we know.',
  ],
  ['YAML of another kind', 'version: 2\nservices: {}\n', '1:1 error This is YAML, but not a tracking plan we know.'],
  [
    'broken YAML',
    'version: rudder/v1\nkind: events\nspec:\n  events: [a, b\n',
    '5:1 error This is not valid YAML. Flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0', '3:1 error This is not a text file.'],
  ['a name without end', 'x'.repeat(5000), '1:1 warning A name of 5000 characters is passed over.'],
  ['too large', ' '.repeat(30_000_001), '1:1 error The file has 31 million characters; at most 30 million are read.'],
  [
    'too much YAML',
    `events:\n${'  a: {}\n'.repeat(800_000)}`,
    '1:1 error The file has 7 million characters; at most 5 million are read.',
  ],
];
for (const [title, text, expected] of broken) {
  test(`${title}: ${expected}`, () => {
    const { problems } = readTracked('upload', text);
    assert.ok(
      summary({ format: undefined, events: [], problems, doubtful: 0 }).includes(expected),
      JSON.stringify(problems),
    );
  });
}

const hostile: readonly string[] = [
  '['.repeat(100_000),
  `{"a":${'['.repeat(5000)}`,
  `events: ${'['.repeat(5000)}`,
  `events:\n  a: &a [*a]\n`,
  `events: &a {x: *a}\n`,
  `kind: events\nspec: &s\n  events: &l [*l, *s]\n`,
  `events:\n  a: &a [1,1,1]\n${Array.from({ length: 30 }, (_, n) => `  b${n}: &b${n} [*a, *a]`).join('\n')}`,
  '{"__proto__": {"events": [{"name": "x"}]}}',
  '{"rules": [{"key": "__proto__", "jsonSchema": {"properties": {"__proto__": {}, "constructor": {}}}}]}',
  'Event Name,Property Name\n__proto__,constructor\n"unclosed,x\n',
  'analytics.track('.repeat(20_000),
  'track("a",{'.repeat(20_000),
  '"'.repeat(50_000),
  "'\\".repeat(50_000),
  '- '.repeat(100_000),
  'track(,'.repeat(50_000),
  'track(/*'.repeat(50_000),
  '`${'.repeat(50_000),
];
test('hostile texts are read without throwing, and change no prototype', { timeout: 120_000 }, () => {
  for (const text of hostile) readTracked('upload', text);
  assert.equal(({} as Record<string, unknown>)['events'], undefined);
  const { events } = readTracked('x', hostile[8]!);
  assert.deepEqual(
    [events[0]?.name, events[0]?.properties?.map(({ name }) => name)],
    ['__proto__', ['__proto__', 'constructor']],
  );
});

test('any text, and any sample cut or damaged anywhere, is read without throwing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readTracked('x', text)));
  const texts = samples.map(([file]) => fixture(file));
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(2000),
      fc.nat(2000),
      fc.string({ maxLength: 4 }),
      (text, from, length, put) => {
        const result = readTracked(
          'x',
          text.slice(0, from % text.length) + put + text.slice((from % text.length) + (length % 40)),
        );
        for (const { line, column } of [...result.problems, ...result.events]) assert.ok(line! >= 1 && column! >= 1);
      },
    ),
    { numRuns: 1500 },
  );
});

test('a key that YAML has twice is told, with both places, and the last counts', () => {
  const text = `version: 1
events:
  Order Completed: &order
    properties:
      total: { type: number }
      total: { type: string }
  Signed Up: {}
  Order Completed: { properties: { coupon: { type: string } } }
  Page Viewed: *order
`;
  const { events, problems } = readTracked('plan.yaml', text);
  assert.deepEqual(
    problems.map(({ code, severity, line, column, message }) => [code, severity, line, column, message]),
    [
      ['duplicate-key', 'warning', 6, 7, 'The key "total" stands here a second time; the first is in line 5.'],
      [
        'duplicate-key',
        'warning',
        8,
        3,
        'The key "Order Completed" stands here a second time; the first is in line 3.',
      ],
    ],
  );
  assert.deepEqual(
    events.map(({ name, properties }) => [name, properties?.map(({ name: key, type }) => `${key}: ${type}`)]),
    [
      ['Order Completed', ['coupon: string']],
      ['Signed Up', []],
      ['Page Viewed', ['total: string']],
    ],
  );
});

test('a hundred thousand equal keys are told of in bounds, and cost no square of their number', () => {
  const { problems } = readTracked('plan.yaml', `events:\n${'  a: {}\n'.repeat(100_000)}`);
  assert.ok(problems.length <= 51);
  assert.match(problems.at(-1)?.message ?? '', /^There are 99949 more problems/);
});
