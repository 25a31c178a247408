import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalIn } from './refusal.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

test('what the system refuses is said in one line, also where it is the cause of a cause', () => {
  const line = 'The system refuses: ENOSPC: no space left on device, write.';
  assert.equal(refusalIn(full), line);
  assert.equal(refusalIn(new Error('a page', { cause: new Error('a file', { cause: full }) })), line);
});

test('other errors are none of the system', () => {
  assert.equal(refusalIn(Object.assign(new Error('gone'), { code: 'ENOENT' })), undefined);
  assert.equal(refusalIn('ENOSPC'), undefined);
});
