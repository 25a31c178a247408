import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guarded, toCsv, unguarded } from './csv.ts';

test('a cell with a comma, a quote, a line break or blank ends is quoted', () => {
  assert.equal(
    toCsv(
      ['a', 'b'],
      [
        ['x, y', 'a "b"'],
        [' c', 1],
        ['d\ne', true],
      ],
    ),
    'a,b\r\n"x, y","a ""b"""\r\n" c",1\r\n"d\ne",true\r\n',
  );
});

test('what a spreadsheet would run begins with an apostrophe, and reads back', () => {
  assert.equal(toCsv(['a'], [['=1+1']]), "a\r\n'=1+1\r\n");
  assert.equal(unguarded(guarded("'=1")), "'=1");
});
