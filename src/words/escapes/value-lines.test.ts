import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../../tests/generated/fast-check.ts';
import { explainedIn, explainedLine, valueIn, valueLine } from './value-lines.ts';

test('a value stands in a line as text where it can only be text, else as JSON', () => {
  assert.deepEqual(['pro', 'a "b"', '12', 12, true, '', ' a', 'a\nb', ['x'], null].map(valueLine), [
    'pro',
    'a "b"',
    '"12"',
    '12',
    'true',
    '""',
    '" a"',
    '"a\\nb"',
    '["x"]',
    'null',
  ]);
});

test('what a value means stands behind a dash', () => {
  const line = explainedLine({ value: 'pro', status: 'deprecated', summary: 'It costs: see below.' });
  assert.equal(line, 'pro [deprecated] — It costs: see below.');
  assert.deepEqual(explainedIn('free'), { value: 'free' });
});

test('every value comes back from its line, with what it means', () => {
  const summary = fc.string({ unit: fc.constantFrom('a', '—', ' ', '[', ']', '"', '\n', '1'), minLength: 1 });
  const value = fc.oneof(summary, fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const status = fc.option(fc.constantFrom('live', 'deprecated'), { nil: undefined });
  fc.assert(
    fc.property(value, status, fc.option(summary, { nil: undefined }), (one, mark, means) => {
      const line = explainedLine({ value: one, status: mark, summary: means });
      assert.ok(!line.includes('\n'));
      assert.deepEqual(
        { status: undefined, summary: undefined, ...explainedIn(line) },
        { value: Object.is(one, -0) ? 0 : one, status: mark, summary: means },
      );
      assert.deepEqual(valueIn(valueLine(one)), Object.is(one, -0) ? 0 : one);
    }),
  );
});
