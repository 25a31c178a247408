import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { runCatalog } from '../run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'observe-'));
after(() => rmSync(scratch, { recursive: true }));

const content = join(scratch, 'content');
for (const [path, text] of Object.entries({
  'site.yaml': `name: Doors
tagline: Our tracking plan.
description: Every event we send.
version: '1'
updated: 2026-11-01
example: { userId: user_1, writeKey: KEY }
`,
  'vendors/ga4.yaml': 'name: Google Analytics 4\nsummary: Web analytics.\n',
  'events/door-moved.yaml': `name: Door Moved
call: track
as: { ga4: { name: door_move, properties: { door_id: door } } }
properties:
  - { property: door_id, required: true }
  - { property: state, values: [open, shut] }
  - angle
  - parts
`,
  'events/page-viewed.yaml': 'name: Page Viewed\ncall: page\nproperties: [page_url]\n',
  'events/person-known.yaml': 'name: Person Known\ncall: identify\nadditionalProperties: false\nproperties: [mail]\n',
  'events/door-painted.yaml': 'name: Door Painted\ncall: track\nstatus: live\n',
  'properties/door_id.yaml': 'type: string\n',
  'properties/state.yaml': 'type: string\n',
  'properties/angle.yaml': 'type: integer\nconstraints: { minimum: 0, maximum: 90 }\n',
  'properties/parts.yaml':
    'type: array\nitems: { type: object, members: { weight: { type: number, required: true } } }\n',
  'properties/page_url.yaml': 'type: string\n',
  'properties/mail.yaml': 'type: string\npersonal: true\n',
})) {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
}

let number = 0;
function fileOf(text: string | Buffer, extension = 'ndjson'): string {
  const path = join(scratch, `traffic-${number++}.${extension}`);
  writeFileSync(path, text);
  return path;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), env: {} };
  const code = await runCatalog(['observe', '--content', content, ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

interface Observed {
  readonly read: readonly { readonly format: string; readonly reason: string; readonly records: number }[];
  readonly from?: string;
  readonly to?: string;
  readonly count: number;
  readonly events: readonly {
    readonly id?: string;
    readonly name: string;
    readonly count: number;
    readonly last?: string;
    readonly days: Readonly<Record<string, number>>;
    readonly properties: readonly { readonly key: string; readonly count: number; readonly fill: number }[];
  }[];
  readonly notSeen: readonly string[];
  readonly notRead: readonly { readonly kind: string; readonly count: number; readonly line: number }[];
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly line: number;
  }[];
}

async function observed(text: string | Buffer, extension?: string, ...args: readonly string[]) {
  const { out, err } = await run(fileOf(text, extension), '--format', 'json', ...args);
  assert.equal(err, '');
  return JSON.parse(out) as Observed;
}

const lines = (...records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');
const moved = (properties: object, more: object = {}) => ({
  type: 'track',
  event: 'Door Moved',
  anonymousId: 'a',
  timestamp: '2026-11-20T10:00:00Z',
  properties,
  ...more,
});
const codes = ({ problems }: Observed): readonly string[] => problems.map(({ code, message }) => `${code}: ${message}`);

const same = { door_id: 'd1', state: 'open' };
const formats: Readonly<Record<string, readonly [format: string, text: string, extension?: string]>> = {
  'calls of Segment, a line each': ['segment', lines(moved(same), moved(same))],
  'calls of Segment in a batch': ['segment', JSON.stringify({ batch: [moved(same), moved(same)] }, null, 2), 'json'],
  'calls of RudderStack in a list over many lines': [
    'segment',
    JSON.stringify([moved(same), moved(same)], null, 2),
    'json',
  ],
  'the export of Google Analytics': [
    'ga4',
    lines(
      ...[1, 2].map(() => ({
        event_date: '20261120',
        event_name: 'door_move',
        event_params: [
          { key: 'door', value: { string_value: 'd1', int_value: null } },
          { key: 'state', value: { string_value: 'open' } },
          { key: 'ga_session_id', value: { int_value: '77' } },
        ],
      })),
    ),
  ],
  'an export of PostHog': [
    'posthog',
    lines(
      ...[1, 2].map(() => ({
        event: 'Door Moved',
        distinct_id: 'u',
        timestamp: '2026-11-20 10:00:00+00:00',
        properties: { ...same, $lib: 'web' },
      })),
      { event: '$autocapture', distinct_id: 'u', properties: {} },
    ),
  ],
  'an export of Mixpanel': [
    'mixpanel',
    lines(
      ...[1, 2].map(() => ({
        event: 'Door Moved',
        properties: { time: 1795168800, distinct_id: 'u', mp_lib: 'web', ...same },
      })),
    ),
  ],
  'self-describing JSON of Snowplow, enriched': [
    'snowplow',
    lines(
      ...[1, 2].map(() => ({
        event: 'unstruct',
        collector_tstamp: '2026-11-20T10:00:00Z',
        unstruct_event: {
          schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
          data: { schema: 'iglu:com.example/door_moved/jsonschema/1-0-0', data: same },
        },
      })),
    ),
  ],
  'enriched lines of Snowplow': [
    'snowplow-tsv',
    `${[1, 2]
      .map(() => {
        const cells = Array.from({ length: 131 }, () => '');
        cells[3] = '2026-11-20 10:00:00.000';
        cells[5] = 'unstruct';
        cells[58] = JSON.stringify({
          schema: 'iglu:com.snowplowanalytics.snowplow/unstruct_event/jsonschema/1-0-0',
          data: { schema: 'iglu:com.example/door_moved/jsonschema/1-0-0', data: same },
        });
        return cells.join('\t');
      })
      .join('\n')}\n`,
    'tsv',
  ],
};

test('what a batch, a list or a payload holds beside calls is named, each part by its kind', async () => {
  const odd = moved(same, { type: 'alias' });
  const bare = { schema: 'iglu:com.example/door_moved/jsonschema/1-0-0', data: same };
  const payload = {
    schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
    data: [{ e: 'ue', ue_pr: JSON.stringify(bare) }, { e: 'pp' }, { e: 'ue', ue_pr: '{' }],
  };
  const named = async (text: string) => (await observed(text)).notRead.map(({ kind, count }) => `${kind}: ${count}`);
  assert.deepEqual(await named(lines({ batch: [moved(same), odd, 7] })), [
    'alias calls, which carry no event: 1',
    'entries of a batch that are no call: 1',
  ]);
  assert.deepEqual(await named(lines([moved(same), 7])), ['records that are no object: 1']);
  assert.deepEqual(await named(lines(payload)), ['events whose data is no JSON: 1', 'payloads that hold no event: 1']);
});

for (const [what, [format, text, extension]] of Object.entries(formats)) {
  test(`${what}: read as ${format}, counted by event, day and property`, async () => {
    const { read, events, to } = await observed(text, extension);
    assert.deepEqual(
      read.map((one) => one.format),
      [format],
    );
    assert.notEqual(read[0]?.reason, '');
    const [first, ...others] = events;
    assert.deepEqual(
      [first?.id, first?.count, first?.last, first?.days, to, others],
      ['door-moved', 2, '2026-11-20', { '2026-11-20': 2 }, '2026-11-20', []],
    );
    assert.deepEqual(
      first?.properties.map(({ key, count, fill }) => [key, count, fill]),
      [
        ['door_id', 2, 1],
        ['state', 2, 1],
      ],
    );
  });
}

test('a table of counts is read, and says nothing of properties', async () => {
  const found = await observed(
    'Event,Day,Count\nDoor Moved,2026-11-19,40\n"Door Moved",2026-11-20,2\nDoor Moved,,x\n',
    'csv',
  );
  assert.deepEqual(
    [found.read[0]?.format, found.count, found.from, found.to],
    ['counts', 42, '2026-11-19', '2026-11-20'],
  );
  assert.deepEqual(found.events[0]?.properties, []);
  assert.deepEqual(
    found.notRead.map(({ kind, line }) => [kind, line]),
    [['rows without a whole number as count', 4]],
  );
});

test('packed files, folders and several files are read together', async () => {
  const folder = join(scratch, 'folder');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.ndjson'), lines(moved(same)));
  writeFileSync(join(folder, 'b.json.gz'), gzipSync(lines(moved(same))));
  writeFileSync(join(folder, 'readme.md'), 'not traffic');
  const { out } = await run(folder, fileOf(lines(moved(same))), '--format', 'json');
  const { read, count } = JSON.parse(out) as Observed;
  assert.deepEqual([read.length, count], [3, 3]);
});

test('what is sent and what is documented are held against each other, with how often, and without a value', async () => {
  const found = await observed(
    lines(
      moved({ ...same, angle: 45 }),
      moved({ state: 'ajar', angle: '45' }),
      moved({ ...same, angle: 120, colour: 'red', stat: 1 }),
      moved({ ...same, parts: [{ weight: 1 }, { weight: '2' }, {}] }),
      moved({}, { event: 'Door Opened' }),
      moved(same, { event: 'door_moved' }),
    ),
  );
  assert.deepEqual(
    codes(found),
    [
      'mistyped: "angle" of "Door Moved" should be an integer, but is a string in 1 of 4 calls.',
      'misfit: "state" of "Door Moved" is none of the values listed in 1 of 4 calls.',
      'missing-property: "door_id" of "Door Moved" is required and missing in 1 of 4 calls.',
      'misfit: "angle" of "Door Moved" does not keep its maximum 90 in 1 of 4 calls.',
      'undocumented-property: "colour" of "Door Moved" is not documented, in 1 of 4 calls.',
      'undocumented-property: "stat" of "Door Moved" is not documented, in 1 of 4 calls.',
      'missing-property: "parts[].weight" of "Door Moved" is required and missing in 1 of 4 calls.',
      'mistyped: "parts[].weight" of "Door Moved" should be a number, but is a string in 1 of 4 calls.',
      'undocumented-event: "Door Opened" is sent once, and not documented.',
      'other-spelling: "Door Moved" is sent as "door_moved", once.',
    ].toSorted((a, b) => lineOf(found, a) - lineOf(found, b) || (a.slice(0, 9) < b.slice(0, 9) ? -1 : 1)),
  );
  assert.deepEqual(found.notSeen, ['page-viewed', 'person-known', 'door-painted'].toSorted());
});

function lineOf({ problems }: Observed, text: string): number {
  return problems.find(({ code, message }) => text === `${code}: ${message}`)?.line ?? 0;
}

test('calls of other kinds are matched by the kind, and what may not be sent is refused', async () => {
  const found = await observed(
    lines(
      { type: 'page', name: 'Home', anonymousId: 'a', properties: { page_url: '/' } },
      { type: 'identify', userId: 'u', traits: { mail: 'kim@example.com', other: 1 } },
      { type: 'alias', userId: 'u', previousId: 'a' },
    ),
  );
  assert.deepEqual(found.events.map(({ id }) => id).toSorted(), ['page-viewed', 'person-known']);
  assert.deepEqual(codes(found), ['refused-property: "other" of "Person Known" is not documented, in 1 of 1 call.']);
  assert.deepEqual(
    found.notRead.map(({ kind, count, line }) => [kind, count, line]),
    [['alias calls, which carry no event', 1, 3]],
  );
});

const looks: readonly (readonly [value: unknown, what: string | undefined])[] = [
  ['kim@example.com', 'an email address'],
  ['https://example.com/?to=kim%40example.com', 'an email address'],
  [{ deep: ['from kim@example.com'] }, 'an email address'],
  ['+49 170 1234567', 'a phone number'],
  ['(555) 123-4567', 'a phone number'],
  ['4111 1111 1111 1111', 'a card number'],
  [4111111111111111, 'a card number'],
  ['4111 1111 1111 1112', undefined],
  ['2026-11-20 10:00', undefined],
  ['1795168800000', undefined],
  ['192.168.100.100', undefined],
  ['user@home', undefined],
  ['8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418', undefined],
];
for (const [value, what] of looks) {
  test(`${JSON.stringify(value)} looks like ${what ?? 'nobody'}`, async () => {
    const { problems } = await observed(lines(moved({ ...same, note: value })));
    const found = problems.filter(({ code }) => code === 'personal-value').map(({ message }) => message);
    assert.deepEqual(
      found,
      what ? [`"note" of "Door Moved" holds what looks like ${what}, in 1 call, and is not marked personal.`] : [],
    );
  });
}

test('the codes of the end are those of check', async () => {
  assert.equal((await run(fileOf(lines(moved(same))))).code, 0);
  assert.equal((await run(fileOf(lines(moved({ ...same, colour: 'red' }))))).code, 0);
  assert.equal((await run(fileOf(lines(moved({}))))).code, 1);
  assert.equal((await run(fileOf('nothing of the kind', 'txt'))).code, 1);
  assert.deepEqual([(await run()).code, (await run(join(scratch, 'missing'))).code], [2, 2]);
  assert.equal((await run(fileOf(lines(moved(same))), '--as', 'nonsense')).code, 2);
});

test('what the file is can be said, where it does not show', async () => {
  const odd = lines({ type: 'track', event: 'Door Moved', properties: same });
  assert.equal((await observed(odd, 'ndjson', '--as', 'segment')).read[0]?.reason, '--as says so');
  const { out } = await run(fileOf(lines(moved(same))));
  assert.match(out, /Read 1 record of \S+ as calls of Segment or RudderStack: its "type" is "track"\./);
});

const MARKER = 'MARKED-VALUE-7391';

const hostile: Readonly<Record<string, readonly [text: string | Buffer, kind: string]>> = {
  'a line of five megabytes': [
    `${lines(moved(same))}{"type":"track","event":"Door Moved","properties":{"a":"${MARKER}${'x'.repeat(5_000_000)}"}}\n${lines(moved(same))}`,
    'records longer than a megabyte',
  ],
  'a first line of five megabytes': [
    `{"type":"track","event":"Door Moved","properties":{"a":"${MARKER}${'x'.repeat(5_000_000)}"}}\n${lines(moved(same), moved(same))}`,
    'records longer than a megabyte',
  ],
  'values nested a hundred thousand deep': [
    `${lines(moved(same))}{"type":"track","event":"Door Moved","anonymousId":"a","properties":{"a":${'['.repeat(100_000)}"${MARKER}"${']'.repeat(100_000)}}}\n${lines(moved(same))}`,
    'records nested deeper than 100 levels',
  ],
  'text that is no UTF-8': [
    Buffer.concat([
      Buffer.from(lines(moved(same))),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 10]),
      Buffer.from(lines(moved(same))),
    ]),
    'records that are no UTF-8',
  ],
  'a line that breaks off': [
    `${lines(moved(same))}{"type":"track","event":"Door Moved","properties":{"a":"${MARKER}\n${lines(moved(same))}`,
    'records that are no JSON',
  ],
  'a name of a thousand letters': [
    lines(moved(same), moved({ a: MARKER }, { event: 'x'.repeat(1000) }), moved(same)),
    'events with a name longer than 250 characters',
  ],
};
for (const [what, [text, kind]] of Object.entries(hostile)) {
  test(`${what} ends in a message, and the rest is read`, async () => {
    const found = await observed(text);
    assert.deepEqual([found.count, found.notRead.map((one) => [one.kind, one.count])], [2, [[kind, 1]]]);
    assert.ok(!JSON.stringify(found).includes(MARKER));
  });
}

test('keys of every object and escapes for terminals are names as any other', async () => {
  const text = `{"type":"track","event":"\\u001b[31mRed\\u001b[0m","anonymousId":"a","properties":{"__proto__":1,"constructor":"c","toString":{"a":1}}}\n`;
  const { code, out } = await run(fileOf(text));
  assert.equal(code, 1);
  assert.ok(!out.includes('\u001b'));
  assert.match(out, /"\\u001b\[31mRed\\u001b\[0m" is sent once, and not documented\./);
  assert.match(out, /__proto__ 100 %, constructor 100 %, toString 100 %/);
});

test('a name or key that is a value of a person is not copied', async () => {
  const file = fileOf(lines(moved({ ...same, 'kim@example.com': 1 }), moved({}, { event: 'Mail to kim@example.com' })));
  for (const format of ['text', 'json', 'github']) {
    const { out } = await run(file, '--format', format);
    assert.ok(!out.includes('kim@'), format);
    assert.match(out, /name that looks personal/i);
  }
});
