import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form } from '../../catalog/model.ts';
import { allowedHtml } from './allowed.ts';
import { rowsHtml } from './key-rows-html.ts';
import { columnsOf, insideOf, type KeyRow } from './key-rows.ts';

const written = (row: Partial<KeyRow>, former?: ReadonlyMap<string, readonly string[]>): string => {
  const rows = [{ anchor: 'door', name: 'door', form: {}, depth: 0, inner: [], ...row }];
  return rowsHtml(rows, columnsOf(rows), former);
};

test('a row has a cell where something is said of any key, and nothing of it is markup', () => {
  const html = written({ name: '<b>', form: { type: 'string', summary: 'Of `a` & <b>.' } });
  assert.equal(
    html,
    '<tbody><tr id="door"><th scope="row"><code class="key">&lt;b&gt;</code>' +
      '<a class="anchor" href="#door" aria-label="Link to &lt;b&gt;">#</a></th>' +
      '<td class="type">string</td><td class="meaning"> <span>Of <code>a</code> &amp; &lt;b&gt;.</span></td></tr></tbody>',
  );
});

test('what is inside of a value stands in rows below it, and folds where it is much', () => {
  const few = [{ key: 'id', type: 'string' as const, status: 'live' as const }];
  const many = Array.from({ length: 13 }, (_, at) => ({ key: `k${at}`, type: 'string' as const }));
  const withInside = (members: NonNullable<Form['members']>): string => {
    const form = { type: 'object' as const, members };
    return written({ form, inner: insideOf(form, 'door') });
  };
  assert.match(withInside(few), /<details class="inside" open><summary>1 key inside</);
  assert.match(withInside(few), /<tr id="door\.id" class="inner" data-depth="1">.*data-status="live">live</);
  assert.match(withInside(many), /<details class="inside"><summary>13 keys inside</);
});

test('anchors that stand for a row by another name stand in it', () => {
  assert.match(written({}, new Map([['door', ['gate']]])), /<span id="gate"><\/span><\/th>/);
});

test('values stand beside the limits, each with what it means, and fold where they are many', () => {
  const values = [{ value: 'a', summary: 'Of `x`.' }, { value: 'b' }];
  assert.equal(
    allowedHtml({ type: 'string', values, constraints: { minLength: 2 } }),
    '<span class="quiet">one of</span> <ul class="choices explained"><li><code>a</code> <span class="quiet">Of ' +
      '<code>x</code>.</span></li><li><code>b</code></li></ul>; <ul class="limits"><li>at least 2 characters</li></ul>',
  );
  const many = Array.from({ length: 13 }, (_, at) => ({ value: at }));
  assert.match(allowedHtml({ values: many }), /^<details class="many-choices"><summary>one of 13 values<\/summary><ul/);
});
