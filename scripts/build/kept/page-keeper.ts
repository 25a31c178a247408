// Pages are made by Astro: those that would be the same as in the last build are taken from it, the rest is asked for one
// after the other, so that what each reads can be told apart.

import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { Reads, whileNoting } from '../../../src/catalog/reads/reads.ts';
import { keptRun } from '../../../src/collections/run.ts';
import { baseUrl } from '../../../src/site/urls.ts';
import type { KeptBuild } from './kept-build.ts';

interface Page {
  readonly path: string;
  readonly told: string;
}

export function pageKeeper(kept: KeptBuild, outDir: string, cacheDir: string): AstroIntegration {
  return {
    name: 'page-keeper',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((inner) => keeping(inner, kept, outDir, cacheDir)),
    },
  };
}

function keeping(inner: AstroPrerenderer, kept: KeptBuild, outDir: string, cacheDir: string): AstroPrerenderer {
  const pages = new Map<string, Page>();
  let turn: Promise<unknown> = Promise.resolve();

  async function render(...[request, options]: Parameters<AstroPrerenderer['render']>): Promise<Response> {
    const reads = new Reads();
    const response = await whileNoting(reads, async () => {
      const made = await inner.render(request, options);
      const { body, status, headers } = made instanceof Response ? made : made.response;
      return new Response(body === null ? null : await new Response(body).arrayBuffer(), { status, headers });
    });
    const page = pages.get(new URL(request.url).pathname);
    if (page) kept.made(page.path, page.told, reads);
    return response;
  }

  return {
    ...inner,
    name: 'page-keeper',
    async getStaticPaths() {
      const paths = await whileNoting(new Reads(), () => inner.getStaticPaths());
      const catalog = keptRun(cacheDir).value;
      if (catalog) kept.compare(catalog);
      return paths.filter(({ pathname, route, cacheKey }) => {
        const told = route.pathname === undefined ? cacheKey : '';
        if (told === undefined) return true;
        const name = pathname.replace(/^\/|\/$/g, '');
        const page = { path: fileOfPage(name), told };
        if (kept.take(page.path, told, outDir)) return false;
        pages.set(new URL(baseUrl(name === '' ? '' : `${name}/`), 'https://example.com').pathname, page);
        return true;
      });
    },
    render: (request, options) => (turn = turn.then(() => render(request, options))) as Promise<Response>,
  };
}

/** As the site generator names it. */
function fileOfPage(name: string): string {
  if (name === '') return 'index.html';
  return name === '404' ? '404.html' : `${name}/index.html`;
}
