import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isRunning } from '../lock/is-running.ts';
import { until } from '../../../tests/site/until.ts';
import { apart, endApart } from './apart.ts';

const scratch = mkdtempSync(join(tmpdir(), 'apart-'));

function program(name: string, text: string): URL {
  const file = join(scratch, `${name}.mjs`);
  writeFileSync(file, text);
  return pathToFileURL(file);
}

test('a program runs apart to its end, in a process that is gone then', async () => {
  const file = join(scratch, 'pid');
  const text = `import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[2], String(process.pid)); process.exit(0);`;
  await apart(program('good', text), [file]);
  const pid = Number(readFileSync(file, 'utf8'));
  assert.notEqual(pid, process.pid);
  assert.equal(isRunning(pid), false);
});

test('what it tells of why it failed is what is shown, and what it ended with where it tells nothing', async () => {
  const tells = program('tells', `process.send('Error: no page', () => process.exit(1));`);
  await assert.rejects(apart(tells, []), { stack: 'Error: no page' });
  const dies = program('dies', `process.kill(process.pid, 'SIGKILL');`);
  await assert.rejects(apart(dies, []), { message: 'A part of the build ended with SIGKILL.' });
  await assert.rejects(apart(program('quits', 'process.exit(3);'), []), {
    message: 'A part of the build ended with 3.',
  });
});

test('it is gone once it was ended, and nobody is told', async () => {
  const file = join(scratch, 'waiting');
  const text = `import { writeFileSync } from 'node:fs'; process.on('message', () => {}); writeFileSync(process.argv[2], String(process.pid));`;
  let settled = false;
  void apart(program('waits', text), [file]).finally(() => (settled = true));
  const pid = (): number => {
    try {
      return Number(readFileSync(file, 'utf8'));
    } catch {
      return 0;
    }
  };
  await until(() => pid() > 0);
  await endApart();
  assert.equal(isRunning(pid()), false);
  assert.equal(settled, false);
  await endApart(); // of nothing
});
