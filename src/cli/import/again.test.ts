// The same plan again: what it changed comes in, what people wrote stays, and both are said.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalog, file, run } from '../../../tests/cli/importing.ts';

type Keys = Readonly<Record<string, object>>;

const rule = (key: string, properties: Keys, description = `What ${key} is.`) => ({
  type: 'TRACK',
  key,
  jsonSchema: { description, properties: { properties: { type: 'object', properties } } },
});

/** A catalog with a plan of two events taken over, and what is asked of it then. */
async function imported() {
  const folder = catalog();
  const plan = file('plan.json', '');
  const write = (...rules: object[]): void => writeFileSync(plan, JSON.stringify({ rules }));
  write(
    rule('Shelf Opened', { shelf: { type: 'string' }, hand: {} }),
    rule('Shelf Closed', { shelf: { type: 'string' } }),
  );
  assert.equal((await run('import', plan, '--content', folder)).code, 0);
  return {
    write,
    again: (...more: string[]) => run('import', plan, '--content', folder, ...more),
    path: (path: string) => join(folder, path),
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    edit: (path: string, edit: (text: string) => string) => {
      writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
    },
    check: () => run('check', '--content', folder),
  };
}

test('the same plan again changes nothing, whatever people have written since', async () => {
  const { again, read, edit } = await imported();
  edit('events/shelf-opened.yaml', (text) => text.replace('What Shelf Opened is.', 'Better words.'));
  const before = read('events/shelf-opened.yaml');
  assert.deepEqual(await again(), {
    code: 0,
    out: 'Read Segment tracking plan rules. Wrote 0 events and 0 properties. 2 events were there already.',
    err: '',
  });
  assert.equal(read('events/shelf-opened.yaml'), before);
});

test('what the plan has changed comes in beside what people wrote, comments included', async () => {
  const { write, again, read, edit, check } = await imported();
  edit(
    'events/shelf-opened.yaml',
    (text) => `# Ours.\n${text.replace('What Shelf Opened is.', 'Better words.')}status: live\n`,
  );
  write(
    rule('Shelf Opened', { shelf: { type: 'string' }, hand: {}, foot: {} }),
    rule('Shelf Closed', { shelf: { type: 'string' } }, 'It closed.'),
    rule('Shelf Moved', {}),
  );
  const { code, out, err } = await again();
  assert.deepEqual([code, err], [0, '']);
  assert.equal(out, 'Read Segment tracking plan rules. Wrote 1 event and 1 property. Changed 2 events.');
  assert.equal(
    read('events/shelf-opened.yaml'),
    '# Ours.\nname: Shelf Opened\ncall: track\nsummary: Better words.\nproperties:\n  - shelf\n  - hand\n  - foot\nstatus: live\n',
  );
  assert.match(read('events/shelf-closed.yaml'), /^summary: It closed\.$/m);
  assert.equal((await check()).code, 0);
  assert.match((await again()).out, /Wrote 0 events and 0 properties\. 3 events were there already\.$/);
});

test('where both have changed the same, what people wrote stays, and that is said', async () => {
  const { write, again, read, edit } = await imported();
  edit('events/shelf-opened.yaml', (text) => text.replace('What Shelf Opened is.', 'Better words.'));
  write(rule('Shelf Opened', { shelf: { type: 'string' }, hand: {} }, 'Other words.'), rule('Shelf Closed', {}));
  const { code, err } = await again();
  assert.equal(code, 0);
  assert.match(read('events/shelf-opened.yaml'), /^summary: Better words\.$/m);
  assert.match(
    err,
    /^plan\.json:1:\d+ warning import-kept {2}events\/shelf-opened\.yaml and the plan have both changed summary since the last import\./,
  );
  assert.match(read('events/shelf-closed.yaml'), /^properties: \[\]$/m);
});

test('what people deleted stays away, and what the plan dropped stays, both by name', async () => {
  const { write, again, path } = await imported();
  rmSync(path('events/shelf-closed.yaml'));
  write(rule('Shelf Closed', { shelf: { type: 'string' } }, 'It closed.'));
  const { code, err } = await again();
  assert.equal(code, 0);
  assert.ok(!existsSync(path('events/shelf-closed.yaml')));
  assert.ok(existsSync(path('events/shelf-opened.yaml')));
  assert.match(err, /events\/shelf-closed\.yaml was deleted since the last import, and stays so\./);
  assert.match(err, /events\/shelf-opened\.yaml is no longer in the plan, and stays\./);
});

test('as JSON an import says which ids it has changed', async () => {
  const { write, again } = await imported();
  write(
    rule('Shelf Opened', { shelf: { type: 'string' }, hand: {} }, 'Other.'),
    rule('Shelf Closed', { shelf: { type: 'string' } }),
  );
  const { out } = await again('--format', 'json');
  assert.deepEqual(JSON.parse(out).changed, { events: ['shelf-opened'], properties: [] });
});
