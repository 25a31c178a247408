import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, summaryOf } from './findings.ts';

test('nothing found is no failure', () => assertNone([]));

test('something found fails', () => {
  assert.throws(() => assertNone([{ page: '/', problem: 'is odd' }]), /is odd {2}\(\/\)/);
});

test('the same problem on many pages, whatever its numbers, is one line', () => {
  const findings = [
    { page: '/a/', problem: '1:20 rule x' },
    { page: '/b/', problem: '7:3 rule x' },
    { page: '/b/', problem: 'line 4 rule y' },
  ];
  assert.equal(summaryOf(findings), '3 findings\n  1:20 rule x  (/a/, and 1 more)\n  line 4 rule y  (/b/)');
});
