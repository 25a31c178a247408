import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from './codes.ts';
import { report } from './report.ts';

const error = problem(
  'unknown-event',
  'use-cases/x.yaml',
  { line: 6, column: 5 },
  'No, 100% wrong:\nx.',
  'Correct it.',
);
const warning = problem('unused', 'events/y.yaml', { line: 1, column: 1 }, 'Idle.', '');

test('Text is one line for each problem and a count', () => {
  assert.equal(
    report([{ ...error, message: 'Wrong.' }, warning], './content/'),
    `content/use-cases/x.yaml:6:5 error unknown-event  Wrong. Correct it.
content/events/y.yaml:1:1 warning unused  Idle.
1 error, 1 warning.`,
  );
});

test('Nothing wrong is said in words', () => assert.equal(report([], 'content'), 'No problems.'));

test('A path keeps the folder as it was given', () => {
  assert.match(report([warning], '../elsewhere'), /^\.\.\/elsewhere\/events/);
  assert.match(report([warning], '.'), /^events/);
  assert.match(report([warning], '/data/c'), /^\/data\/c\/events/);
});

test('JSON has the problems and their counts', () => {
  const parsed: unknown = JSON.parse(report([error], 'content', 'json'));
  assert.deepEqual(parsed, {
    problems: [{ ...error, file: 'content/use-cases/x.yaml' }],
    errors: 1,
    warnings: 0,
  });
});

test('Annotations escape what would end them', () => {
  assert.equal(
    report([error], 'a,b', 'github'),
    '::error file=a%2Cb/use-cases/x.yaml,line=6,col=5,title=unknown-event::No, 100%25 wrong:%0Ax. Correct it.',
  );
});
