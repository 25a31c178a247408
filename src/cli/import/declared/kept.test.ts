// What a plan says beside the form of events: where it goes, whom it is about, and what has no place of its own.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { catalog, file, run, scratch } from '../../../../tests/cli/importing.ts';

const rule = (key: string, labels: object, properties: object = {}, more: object = {}) => ({
  type: 'TRACK',
  key,
  ...more,
  jsonSchema: { labels, properties: { properties: { type: 'object', properties } } },
});

const read = (folder: string, path: string) => parse(readFileSync(join(folder, path), 'utf8'));

test('what has no place of its own becomes fields, of the type all their values are of, declared in site.yaml', async () => {
  const rules = [
    rule(
      'Opened',
      { jira: 'IOT-12', weight: '7', page: 'https://wiki.example/a', seen: '2026-01-02' },
      {},
      { version: 2 },
    ),
    rule('Closed', { jira: '12', weight: '2.5', page: 'https://wiki.example/b', seen: '2026-02-03' }),
  ];
  const folder = join(scratch, 'kept');
  const { code, out } = await run('import', file('rules.json', { rules }), '--content', folder);
  assert.equal(code, 0);
  assert.equal(
    out,
    'Read Segment tracking plan rules. Wrote 2 events and 0 properties. Declared 5 fields in site.yaml.',
  );
  assert.deepEqual(read(folder, 'events/opened.yaml').fields, {
    jira: 'IOT-12',
    weight: 7,
    page: 'https://wiki.example/a',
    seen: '2026-01-02',
    version: '2',
  });
  const site = read(folder, 'site.yaml');
  assert.equal(site.name, 'Kept');
  assert.deepEqual(
    Object.entries(site.fields as Record<string, { type: string; on: string[] }>).map(([key, { type, on }]) => [
      key,
      type,
      on.join(),
    ]), // as declared
    [
      ['jira', 'text', 'event'],
      ['weight', 'number', 'event'],
      ['page', 'link', 'event'],
      ['seen', 'date', 'event'],
      ['version', 'text', 'event'],
    ],
  );
  assert.deepEqual(await run('check', '--content', folder), { code: 0, out: 'No problems.', err: '' });
});

test('a site.yaml that is there keeps its comments, its own declarations and its types', async () => {
  const folder = catalog();
  const path = join(folder, 'site.yaml');
  const text = `${readFileSync(path, 'utf8')}# Ours.\nfields:\n  jira: { label: Ticket, type: text, on: [area] } # of the desk\n  weight: { label: Weight, type: number }\n`;
  writeFileSync(path, text);
  const rules = [
    rule('Opened', {
      jira: '12',
      weight: 'heavy',
      'Sub Team': 'a',
      'A field whose name is rather long, as such names are': 'b',
    }),
  ];
  const { code, out } = await run('import', file('rules.json', { rules }), '--content', folder);
  assert.equal(code, 0, out);
  const after = readFileSync(path, 'utf8');
  assert.match(
    after,
    /# Ours\.\nfields:\n {2}jira: \{ label: Ticket, type: text, on: \[area, event\] \} # of the desk\n/,
  );
  assert.match(after, /\n {2}sub-team: \{ label: Sub team, type: text, on: \[event\] \}\n/);
  const { fields } = read(folder, 'events/opened.yaml');
  assert.deepEqual([fields.jira, fields['sub-team'], Object.keys(fields).length], ['12', 'a', 3]);
  assert.match(out, /1 × "weight" of an event, which is not what site\.yaml declares/);
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('the same plan again leaves site.yaml as people have it, and declares only what a changed file needs', async () => {
  const folder = catalog();
  const plan = file('rules.json', '');
  const write = (...rules: object[]): void => writeFileSync(plan, JSON.stringify({ rules }));
  write(rule('Opened', { jira: 'A-1' }));
  assert.equal((await run('import', plan, '--content', folder)).code, 0);
  const path = join(folder, 'site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('label: Jira', 'label: Ticket'));
  const before = readFileSync(path, 'utf8');
  await run('import', plan, '--content', folder);
  assert.equal(readFileSync(path, 'utf8'), before);
  write(rule('Opened', { jira: 'A-2', squad: 'blue' }));
  const { code, out } = await run('import', plan, '--content', folder);
  assert.deepEqual([code, /Declared 1 field in site\.yaml/.test(out)], [0, true], out);
  assert.deepEqual(read(folder, 'events/opened.yaml').fields, { jira: 'A-2', squad: 'blue' });
  assert.match(readFileSync(path, 'utf8'), /label: Ticket[^]*squad/);
});

test('sources and destinations of events are things of the catalog, each once and with no more than a name', async () => {
  const plan = file(
    'avo.csv',
    `Event Name,Event Description,Event Category,Sources,Destinations,Property Name,Property Description,Property Value Type,Contains PII
Opened,It opened.,Doors,"Web, iOS app",Mixpanel,hand,Which.,string,yes
Closed,It closed.,Doors,ios app,,hand,Which.,string,yes
`,
  );
  const folder = join(scratch, 'sent');
  const { code, out } = await run('import', plan, '--content', folder);
  assert.equal(code, 0);
  assert.match(out, /Wrote 2 events, 1 property, 2 sources, 1 destination and 1 area\.$/m);
  assert.deepEqual(read(folder, 'events/opened.yaml').sources, ['web', 'ios-app']);
  assert.deepEqual(read(folder, 'events/opened.yaml').destinations, ['mixpanel']);
  assert.deepEqual(read(folder, 'events/closed.yaml').sources, ['ios-app']);
  assert.deepEqual(read(folder, 'sources/ios-app.yaml'), { name: 'iOS app' });
  assert.equal(read(folder, 'properties/hand.yaml').personal, true);
  assert.deepEqual(await run('check', '--content', folder), { code: 0, out: 'No problems.', err: '' });
});

test('what is sent instead of an event is that event, or named as not kept', async () => {
  const plan = file(
    'events.csv',
    `event_id,event,call,property,event_status,replaced_by
opened,Opened,track,hand,deprecated,door-opened
door-opened,Door Opened,track,hand,,
shut,Shut,track,hand,deprecated,slammed
`,
  );
  const folder = join(scratch, 'instead');
  const { code, out } = await run('import', plan, '--content', folder);
  assert.equal(code, 0);
  assert.equal(read(folder, 'events/opened.yaml').replacedBy, 'door-opened');
  assert.match(out, /1 × events in the place of others that are not described, first at events\.csv:4:/);
});

test('classes of personal data are declared, unless the catalog has one that looks the same', async () => {
  const folder = catalog();
  const path = join(folder, 'site.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}privacyClasses: { contact: { name: Contact data } }\n`);
  const plan = file(
    'plan.csv',
    'Event,Parameter,Type,Privacy class\nOpened,mail,string,Contact Data\nOpened,pulse,integer,health\n',
  );
  const { code, out } = await run('import', plan, '--content', folder);
  assert.equal(code, 0);
  assert.match(out, /Declared 1 class of personal data in site\.yaml\./);
  assert.equal(read(folder, 'properties/mail.yaml').privacy, 'contact');
  assert.equal(read(folder, 'properties/pulse.yaml').privacy, 'health');
  assert.deepEqual(read(folder, 'site.yaml').privacyClasses, {
    contact: { name: 'Contact data' },
    health: { name: 'Health' },
  });
  assert.equal((await run('check', '--content', folder)).code, 0);
});

test('a field that events state differently of one property is named, and kept of none', async () => {
  const plan = file(
    'plan.csv',
    'Event,Parameter,Type,Parameter note\nOpened,hand,string,left\nClosed,hand,string,right\nClosed,foot,string,both\n',
  );
  const folder = catalog();
  const { out } = await run('import', plan, '--content', folder);
  assert.match(out, /2 × "Parameter note" of a property, which differs from event to event/);
  assert.equal(read(folder, 'properties/hand.yaml').fields, undefined);
  assert.deepEqual(read(folder, 'properties/foot.yaml').fields, { 'parameter-note': 'both' });
});

test('a dry run declares nothing', async () => {
  const folder = join(scratch, 'dry');
  const plan = file('rules.json', { rules: [rule('Opened', { jira: 'A-1' })] });
  assert.match(
    (await run('import', plan, '--dry-run', '--content', folder)).out,
    /Would declare 1 field in site\.yaml\./,
  );
  assert.ok(!existsSync(folder));
});
