import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableClip, type Cell, type Run, type Table } from './table.ts';

const cell = (runs: readonly Run[] | string, heads = false, span = 1): Cell => ({
  runs: typeof runs === 'string' ? [{ text: runs }] : runs,
  heads,
  span,
});
const table: Table = {
  head: [[cell('Property', true), cell('Meaning', true)]],
  body: [
    [cell([{ text: 'order_id', url: 'https://x.example/#order_id', code: true }], true), cell('The "id" <of> it | *')],
    [cell('=1+1'), cell('')],
  ],
};
const source = {
  link: { title: 'Order Completed', url: 'https://x.example/' },
  catalog: 'Catalog 1.0, 23 November 2026',
};

test('as rich text it is a plain table with its source', () => {
  const { html } = tableClip('table', table, source);
  assert.equal(
    html,
    '<meta charset="utf-8"><table border="1" cellpadding="6">' +
      '<thead><tr><th align="left">Property</th><th align="left">Meaning</th></tr></thead>' +
      '<tbody><tr><th align="left"><a href="https://x.example/#order_id"><code>order_id</code></a></th>' +
      '<td>The &quot;id&quot; &lt;of&gt; it | *</td></tr><tr><td>=1+1</td><td></td></tr></tbody></table>' +
      '<p>Source: <a href="https://x.example/">Order Completed</a>, Catalog 1.0, 23 November 2026</p>',
  );
});

test('as plain text it has tabs, and no cell is a formula', () => {
  assert.equal(
    tableClip('table', table, source).text,
    'Property\tMeaning\norder_id\tThe "id" <of> it | *\n\'=1+1\t\n\n' +
      'Source: Order Completed, https://x.example/, Catalog 1.0, 23 November 2026',
  );
});

test('as Markdown it is a table of GitHub', () => {
  assert.equal(
    tableClip('markdown', table, source).text,
    '| Property | Meaning |\n| --- | --- |\n' +
      '| [`order_id`](https://x.example/#order_id) | The "id" \\<of\\> it \\| \\* |\n| =1+1 |  |\n\n' +
      'Source: [Order Completed](https://x.example/), Catalog 1.0, 23 November 2026',
  );
});

test('as Jira wiki text its heads stand between two bars', () => {
  assert.equal(
    tableClip('jira', table, source).text,
    '|| Property || Meaning ||\n|| [order_id|https://x.example/#order_id] | The "id" <of> it \\| \\* |\n| =1+1 |   |\n\n' +
      'Source: [Order Completed|https://x.example/], Catalog 1.0, 23 November 2026',
  );
});

test('a cell over two columns leaves an empty one where there is no such thing', () => {
  const wide: Table = { head: [], body: [[cell('Sources', true, 2)]] };
  assert.match(tableClip('table', wide, source).html ?? '', /<th colspan="2" align="left">/);
  assert.match(tableClip('table', wide, source).text, /^Sources\t\n/);
});
