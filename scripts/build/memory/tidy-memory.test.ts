import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyMemory } from './tidy-memory.ts';

const MB = 1_000_000;

test('room that a process no longer needs is given back to the system', () => {
  const things = Array.from({ length: 6_000_000 }, (_, number) => ({ number, same: [number] }));
  const full = process.memoryUsage.rss();
  assert.ok(full > 650 * MB, `${full} bytes of ${things.length} things`);
  things.length = 0;
  tidyMemory();
  const left = process.memoryUsage.rss();
  assert.ok(left < full - 350 * MB, `${left} bytes of ${full}`);
});
