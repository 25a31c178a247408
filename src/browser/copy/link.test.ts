import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeJira, jiraLink, linkClip, markdownLink, richLink, slackLink } from './link.ts';

const link = { title: 'Order Completed: order_id', url: 'https://x.example/events/order-completed/#order_id' };
const hostile = { title: '<b>a|b]*"', url: 'https://x.example/?a=1&b=(2)|]' };

test('a link is rich text and its bare address', () => {
  assert.deepEqual(linkClip('link', link), {
    text: link.url,
    html: `<a href="${link.url}">Order Completed: order_id</a>`,
  });
});

test('as Markdown, underscores stay underscores', () => {
  assert.equal(markdownLink(link), `[Order Completed: order_id](${link.url})`);
});

test('as Slack and Jira write it', () => {
  assert.equal(slackLink(link), `<${link.url}|Order Completed: order_id>`);
  assert.equal(jiraLink(link), `[Order Completed: order_id|${link.url}]`);
});

test('no name and no address breaks out of its link', () => {
  assert.equal(richLink(hostile), '<a href="https://x.example/?a=1&amp;b=(2)|]">&lt;b&gt;a|b]*&quot;</a>');
  assert.equal(markdownLink(hostile), '[\\<b\\>a\\|b\\]\\*"](https://x.example/?a=1&b=%282%29%7C])');
  assert.equal(slackLink(hostile), '<https://x.example/?a=1&amp;b=(2)%7C]|&lt;b&gt;a|b]*">');
  assert.equal(jiraLink(hostile), '[<b>a\\|b\\]\\*"|https://x.example/?a=1&b=(2)%7C%5D]');
});

test('a macro of the wiki is text', () => {
  assert.equal(escapeJira('{code} and !image!'), '\\{code\\} and \\!image\\!');
});
