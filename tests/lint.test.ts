// The rules of this house in eslint.config.js find what they are written for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint();

async function lint(markup: string, script = "const text = '';"): Promise<string[]> {
  const results = await eslint.lintText(`---\n${script}\n---\n\n${markup}\n`, { filePath: 'src/components/A.astro' });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

test('set:html takes what a function named …Html has escaped, and nothing else', async () => {
  assert.deepEqual(await lint('<p set:html={inlineHtml(text)} />'), []);
  for (const markup of [
    '<p set:html={text} />',
    '<p set:html={`${text}`} />',
    '<p set:html=`a ${text}` />',
    '<Fragment set:html={text.trim()} />',
  ]) {
    assert.match((await lint(markup)).join(), /never HTML/, markup);
  }
});

test('an inline style, which the content security policy forbids, is found', async () => {
  assert.match((await lint('<p style="color: red">Red</p>')).join(), /inline styles/);
});

test('inputs that are others in every run are found', async () => {
  assert.match((await lint('<p>Text</p>', "import fc from 'fast-check';")).join(), /same inputs in every run/);
});
