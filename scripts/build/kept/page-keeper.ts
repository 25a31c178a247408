// Pages are made by Astro, or by what it bundled for the build before: those that would be the same as in the last build are
// taken from it, the rest is asked for one after the other, so that what each reads can be told apart.

import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { Reads, whileNoting } from '../../../src/catalog/reads/reads.ts';
import { keptRun, whileNewer } from '../../../src/collections/run.ts';
import type { Settings } from '../../../src/site/settings.ts';
import { addressOf, fileOfPage, isPage, responseOf, writePage } from '../pages/page-writer.ts';
import { keepBundle, openBundle } from './bundle.ts';
import type { KeptBuild } from './kept-build.ts';

interface Page {
  readonly path: string;
  readonly told: string;
}

/** The bundle of what Astro makes is left in the cache folder, and what each page reads is noted where that is kept. */
export function pageKeeper(
  kept: KeptBuild | undefined,
  outDir: string,
  cacheDir: string,
): (inner: AstroPrerenderer) => AstroPrerenderer {
  const compare = (): void => {
    const { value } = keptRun(cacheDir);
    if (value) kept?.compare(value);
  };
  return (inner) => ({
    ...(kept ? keeping(inner, kept, outDir, compare) : inner),
    async teardown() {
      keepBundle(inner, outDir, cacheDir);
      await inner.teardown?.();
    },
  });
}

/** Makes the pages of the catalog in the cache folder with the bundle there, without Astro. */
export async function makePages(
  kept: KeptBuild | undefined,
  outDir: string,
  cacheDir: string,
  { siteUrl }: Pick<Settings, 'siteUrl'>,
): Promise<void> {
  const { value } = keptRun(cacheDir);
  if (!value) throw new Error('There is no catalog to make pages of.');
  await whileNewer(value, async () => {
    const bundle = await openBundle(cacheDir);
    const { getStaticPaths, render } = kept ? keeping(bundle, kept, outDir, () => undefined) : bundle;
    for (const { pathname, route } of await getStaticPaths()) {
      const request = new Request(new URL(addressOf(pathname), siteUrl));
      const response = responseOf(await render(request, { routeData: route }));
      if (!isPage(response)) throw new Error(`${pathname} was answered ${response.status}.`);
      await writePage(join(outDir, fileOfPage(pathname)), response);
    }
  });
}

function keeping(inner: AstroPrerenderer, kept: KeptBuild, outDir: string, compare: () => void): AstroPrerenderer {
  const pages = new Map<string, Page>();
  let turn: Promise<unknown> = Promise.resolve();
  async function render(...[request, options]: Parameters<AstroPrerenderer['render']>): Promise<Response> {
    const reads = new Reads();
    const response = await whileNoting(reads, async () => {
      const { body, status, headers } = responseOf(await inner.render(request, options));
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
      compare();
      return paths.filter(({ pathname, route, cacheKey }) => {
        const told = route.pathname === undefined ? cacheKey : '';
        if (told === undefined) return true;
        const page = { path: fileOfPage(pathname), told };
        if (kept.take(page.path, told, outDir)) return false;
        pages.set(addressOf(pathname), page);
        return true;
      });
    },
    render: (request, options) => (turn = turn.then(() => render(request, options))) as Promise<Response>,
  };
}
