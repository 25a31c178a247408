// Pages are written where they are made. Astro hands each to other threads to write, and waking those costs more than the
// writing.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { baseUrl } from '../../../src/site/urls.ts';
import { tidyMemory } from '../memory/tidy-memory.ts';

const TIDY_EVERY = 100;

/** `around` is what else is done about making a page. */
export function pageWriter(
  outDir: string,
  around: (inner: AstroPrerenderer) => AstroPrerenderer = (inner) => inner,
): AstroIntegration {
  const wrapped = (inner: AstroPrerenderer): AstroPrerenderer => writing(around(inner), outDir);
  return { name: 'page-writer', hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrapped) } };
}

function writing(inner: AstroPrerenderer, outDir: string): AstroPrerenderer {
  const files = new Map<string, string>();
  return {
    ...inner,
    name: 'page-writer',
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      tidyMemory();
      for (const { pathname } of paths) files.set(addressOf(pathname), fileOfPage(pathname));
      return paths;
    },
    async render(request, options) {
      const made = await inner.render(request, options);
      const response = responseOf(made);
      const file = files.get(new URL(request.url).pathname);
      if (file === undefined || !response.body || !isPage(response)) return made;
      await writePage(join(outDir, file), response);
      return new Response(null, { status: response.status });
    },
  };
}

let written = 0;

export async function writePage(file: string, page: Response): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await page.arrayBuffer()));
  if (++written % TIDY_EVERY === 0) tidyMemory();
}

/** What a prerenderer has answered. */
export function responseOf(made: Awaited<ReturnType<AstroPrerenderer['render']>>): Response {
  return made instanceof Response ? made : made.response;
}

/** Of what leads on Astro makes a page itself. */
export function isPage({ status }: Response): boolean {
  return status < 300 || status === 404;
}

/** The path of a page as it is asked for. */
export function addressOf(pathname: string): string {
  const name = nameOf(pathname);
  return new URL(baseUrl(name === '' ? '' : `${name}/`), 'https://example.com').pathname;
}

/** As the site generator names it. */
export function fileOfPage(pathname: string): string {
  const name = nameOf(pathname);
  if (name === '') return 'index.html';
  return name === '404' ? '404.html' : `${name}/index.html`;
}

const nameOf = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');
