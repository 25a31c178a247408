// What is no plan is refused with what it looks like: names come from plain lists and from code that sends events alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan } from '../../src/plans/read-plan.ts';
import { FORMATS, type FormatId } from '../../src/plans/format-names.ts';
import { READERS } from '../../src/plans/readers.ts';
import { planOf } from './said.ts';

const REFUSED: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'JSON of another kind': [
    '{"openapi": "3.1.0", "paths": {}}',
    'This is JSON (its keys are openapi, paths), but not a tracking plan we know.',
  ],
  'a list of other things as JSON': [
    '[{"id": 1, "colour": "red"}]',
    'This is JSON (its keys are id, colour), but not a tracking plan we know.',
  ],
  'YAML of another kind': ['image: node\nstages:\n  - type: event\n', 'This is YAML, but not a tracking plan we know.'],
  'a document in Markdown': [
    `# How we track\n\n${'We push an object to the data layer whenever a page has been shown, and so on. '.repeat(3)}\n\n\`\`\`js\nx()\n\`\`\`\n`,
    'This is Markdown, and no table in it names events.',
  ],
  'types in TypeScript': [
    'export interface PageOpened {\n  kind?: string;\n  count?: number;\n}\n',
    'This is code, and no call in it sends an event.',
  ],
  'a table of other things': [
    'id,street,city\n1,Main,Bern\n',
    'This is a table (its first row is id, street, city), and no heading in it names events.',
  ],
  'our table of what others call events': [
    'event_id,event,vendor_id,vendor,what,ours,there\nopened,Opened,ga4,GA4,event,Opened,open\n',
    'This is a table of what others call events, which says nothing of what is sent.',
  ],
  'the same for programs': [
    '{"name": "Ours", "events": [{"event": "opened", "name": "Opened", "elsewhere": [{"vendor": "ga4", "name": "open"}]}]}',
    'This is JSON (its keys are name, events), but not a tracking plan we know.',
  ],
  'a picture': ['\u0089PNG\r\n\u001a\n\0\0', 'This is not a text file.'],
};
for (const [what, [text, message]] of Object.entries(REFUSED)) {
  test(`${what}: ${message}`, () => {
    const { formats, events, problems } = planOf(text);
    assert.deepEqual([formats, events], [[], []]);
    assert.deepEqual(
      problems.map((problem) => problem.replace(/^\d+:\d+ /, '')),
      [`error ${message}`],
    );
  });
}

test('a refusal says what can be read', () => {
  const [problem] = readPlan([{ path: 'a.json', text: '{"openapi": "3.1.0"}' }]).problems;
  for (const name of ['Amplitude CSV', 'RudderStack YAML', 'tables in Markdown'])
    assert.ok(problem?.hint.includes(name), name);
});

test('a table and a document are told how they could be read', () => {
  const hintOf = (text: string) => readPlan([{ path: 'a', text }]).problems[0]?.hint ?? '';
  assert.match(hintOf('id,street,city\n1,Main,Bern\n'), /--columns "name=id,key=street"/);
  assert.match(
    hintOf(`# How we track\n\n${'Long prose about it all. '.repeat(9)}\n\n\`\`\`js\nx()\n\`\`\`\n`),
    /a column Event/,
  );
});

const LISTS: readonly (readonly [what: string, text: string])[] = [
  ['a name a line', 'Page Opened\nPage Closed\n'],
  ['bullets under a heading', '# Events\n\n- Page Opened\n- Page Closed\n'],
  ['names in quotes, as pasted from code', "const EVENTS = {\n  OPEN: 'Page Opened',\n  CLOSE: 'Page Closed',\n};\n"],
  ['a list in JSON', '["Page Opened", "Page Closed"]'],
  ['calls that send them', "analytics.track('Page Opened');\nanalytics.track('Page Closed', { kind });\n"],
];
for (const [what, text] of LISTS) {
  test(`names are taken from ${what}`, () => {
    const { formats, events } = planOf(text);
    assert.deepEqual(formats, ['text']);
    assert.deepEqual(
      events.map(({ name }) => name),
      ['Page Opened', 'Page Closed'],
    );
  });
}

test('a format that is asked for is taken, whatever the file looks like', () => {
  const text = '{"colour": "red"}';
  assert.deepEqual(
    readPlan([{ path: 'a.json', text }], { format: 'text' }).formats.map(({ id, reason }) => [id, reason]),
    [['text', 'as was asked for']],
  );
});

test('every reader has a name, and every name a reader', () => {
  const named = Object.keys(FORMATS) as FormatId[]; // Object.keys widens
  assert.deepEqual([...READERS.map(({ id }) => id), 'text'].sort(), named.sort());
});

test('files of several formats are read together, each by its reader', () => {
  const files = [
    { path: 'a.txt', text: 'Page Opened\n' },
    { path: 'b.csv', text: 'Event,Property\nPage Closed,kind\n' },
  ];
  const { formats, events } = planOf(files);
  assert.deepEqual(formats, ['text', 'plan-csv']);
  assert.deepEqual(
    events.map(({ name }) => name),
    ['Page Opened', 'Page Closed'],
  );
});
