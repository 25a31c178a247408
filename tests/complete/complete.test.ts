// Whatever an author can write arrives wherever it should. The fixture has a value for every key; each is looked for in
// what is made of its file. What an output leaves out stands in `left-out.ts`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS } from './authored.ts';
import { catalog, markers, problems, unauthored } from './fixture.ts';
import { judge } from './judge.ts';
import { LEFT_OUT } from './left-out.ts';
import { looksElsewhere, looksInTexts } from './looks.ts';

test('every key that can be authored stands in the completeness catalog', () => {
  assert.deepEqual(unauthored(FORMS, markers), []);
});

test('the completeness catalog has no errors', () => {
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
});

const looks = catalog ? [...looksInTexts(catalog), ...(await looksElsewhere(catalog))] : [];

for (const [output, own] of Map.groupBy(looks, (look) => look.output)) {
  test(`every authored key arrives in ${output}, or stands in a list of what does not`, () => {
    assert.deepEqual(judge(own, LEFT_OUT), []);
  });
}
