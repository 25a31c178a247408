import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { addressOf, pageWriter } from './page-writer.ts';

const STATUS: Readonly<Record<string, number>> = { '/': 200, '/events/größe/': 200, '/404': 404, '/old/': 301 };
const outDir = mkdtempSync(join(tmpdir(), 'pages-'));

const pages = {
  name: 'pages',
  getStaticPaths: () => Promise.resolve(Object.keys(STATUS).map((pathname) => ({ pathname, route: {} }))),
  render: ({ url }: Request) => {
    const path = decodeURI(new URL(url).pathname);
    const status = STATUS[path] ?? STATUS[path.slice(0, -1)] ?? 500;
    return Promise.resolve(new Response(`The page ${path}`, { status }));
  },
} as unknown as AstroPrerenderer; // as far as the writer asks

function written(): AstroPrerenderer {
  let wrapped: AstroPrerenderer | undefined;
  const setPrerenderer = (wrap: (inner: AstroPrerenderer) => AstroPrerenderer) => (wrapped = wrap(pages));
  void pageWriter(outDir).hooks['astro:build:start']?.({ setPrerenderer } as never); // it asks for nothing else
  assert.ok(wrapped);
  return wrapped;
}

test('a page is written where it is made, and nothing is left to write; what leads on is left to the site generator', async () => {
  const { getStaticPaths, render } = written();
  const left = new Map<string, string>();
  for (const { pathname } of await getStaticPaths()) {
    const request = new Request(new URL(addressOf(pathname), 'https://reference.example'));
    const made = await render(request, { routeData: {} as never });
    left.set(pathname, made instanceof Response ? await made.text() : 'no response');
  }
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  assert.equal(read('index.html'), 'The page /');
  assert.equal(read('events/größe/index.html'), 'The page /events/größe/');
  assert.equal(read('404.html'), 'The page /404/');
  assert.equal(existsSync(join(outDir, 'old')), false);
  assert.deepEqual([...left.values()], ['', '', '', 'The page /old/']);
});
