// What the person says about a plan: what its columns are for, and what makes areas.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalog, file, run } from '../../../tests/cli/importing.ts';

const TABLE = `Our plan
What happens,Field,Sort,Note
Shelf Opened,shelf,text,Which.
Shelf Closed,hand,number,How many.
`;

test('columns are taken for what is said they are, and all are shown with what they were taken for', async () => {
  const plan = file('plan.csv', TABLE);
  const folder = catalog();
  const columns = ['--columns', 'name=What happens,key=Field', '--columns', 'type=sort'];
  const { code, out } = await run('import', plan, ...columns, '--content', folder);
  assert.equal(code, 0);
  assert.match(
    out,
    /^Read a tracking plan as a table\. Wrote 2 events and 2 properties\. Declared 1 field in site\.yaml\.\nColumns of plan\.csv: "What happens" as name, "Field" as key and "Sort" as type\.$/,
  );
  assert.equal(readFileSync(join(folder, 'properties/hand.yaml'), 'utf8'), 'type: number\n');
  const json = JSON.parse((await run('import', plan, ...columns, '--format', 'json', '--content', catalog())).out);
  assert.deepEqual(json.read.columns, [
    { file: 'plan.csv', columns: { 'What happens': 'name', Field: 'key', Sort: 'type' } },
  ]);
});

test('what is not kept is named also of a format that was asked for', async () => {
  const plan = file('rules.json', JSON.stringify({ rules: [{ key: 'Opened', jsonSchema: {}, checksum: 'x' }] }));
  const { out } = await run('import', plan, '--as', 'segment-rules', '--content', catalog());
  assert.match(out, /1 × checksum, first at rules\.json:1:/);
});

test('columns that are not there, and words for none, are told', async () => {
  const plan = file('plan.csv', TABLE);
  const missing = await run('import', plan, '--columns', 'name=Event', '--content', catalog());
  assert.equal(missing.code, 1);
  assert.match(
    missing.err,
    /^plan\.csv:1:1 error unknown-shape {2}No row has the headings "Event"\. The first row is: Our plan\./,
  );
  for (const list of ['what=Event', 'Event']) {
    assert.equal((await run('import', plan, '--columns', list, '--content', catalog())).code, 2);
  }
});

const areasOf = async (plan: string, by: string, names: readonly string[]) => {
  const folder = catalog();
  const { code, out } = await run('import', plan, '--areas', by, '--content', folder);
  assert.equal(code, 0);
  const areas = names.map(
    (name) => /^area: (.*)$/m.exec(readFileSync(join(folder, `events/${name}.yaml`), 'utf8'))?.[1],
  );
  return { areas, out };
};

test('areas come from a label, which is then kept', async () => {
  const rule = (key: string, labels: object) => ({ type: 'TRACK', key, jsonSchema: { labels, properties: {} } });
  const rules = [rule('Opened', { feature: 'Check out', team: 'a' }), rule('Closed', { team: 'b' })];
  const plan = file('rules.json', JSON.stringify({ rules }));
  const { areas, out } = await areasOf(plan, 'by=label:feature', ['opened', 'closed']);
  assert.deepEqual(areas, ['check-out', undefined]);
  assert.match(out, /Declared 1 field in site\.yaml\./);
  assert.doesNotMatch(out, /feature/);
});

test('areas come from how names begin, where several begin so', async () => {
  const plan = file('names.txt', '[App] Opened\n[App] Closed\ncheckout_begun\ncheckout_ended\nAlone Here\n');
  const names = ['app-opened', 'app-closed', 'checkout-begun', 'checkout-ended', 'alone-here'];
  const { areas } = await areasOf(plan, 'prefix', names);
  assert.deepEqual(areas, ['app', 'app', 'checkout', 'checkout', undefined]);
});

test('what makes no areas is told', async () => {
  const { code, err } = await run(
    'import',
    file('names.txt', 'Opened\n'),
    '--areas',
    'by=label',
    '--content',
    catalog(),
  );
  assert.equal(code, 2);
  assert.match(err, /^--areas is "by=label"; write by=category, by=prefix or by=label:NAME\./);
});
