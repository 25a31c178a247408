import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { COMPONENTS } from '../../src/catalog/prose/components.ts';
import { linkKindPlugin } from './prose-processor.ts';

test('each link of prose is told the kind of thing it is for, in a sentence and alone', () => {
  for (const [name, kind] of COMPONENTS) {
    const links = `Of <${name} id="a" />.\n\n<${name} id="b" />\n`;
    const { code } = mdxToJs(links, { hastPlugins: [linkKindPlugin] });
    for (const id of ['a', 'b']) assert.match(code, new RegExp(`id: "${id}",\\s*kind: "${kind}"`), code);
  }
});
