// What makes pages, bundled by a build that asked Astro for it. Where the program is the same, the next build makes pages
// with it and neither bundles anything nor loads Astro.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';

const ABOUT = 'about.json';
const ENTRY = /^prerender-entry.*\.mjs$/;

interface Styles {
  readonly key: string;
  readonly styles: readonly object[];
}

interface About {
  /** The styles of each route, which the bundle is told. */
  readonly pages: readonly Styles[];
}

type Asked = ConstructorParameters<typeof import('astro/runtime/prerender/static-paths.js').StaticPaths>[0];

/** As far as it is of use here, and as Astro's own prerenderer has it. */
interface App extends Asked {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly getOptions: () => {
    readonly allPages: Readonly<Record<string, Styles>>;
    readonly settings: { readonly scripts: readonly object[] };
  };
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
}

export const bundleIn = (cacheDir: string): string => join(cacheDir, 'pages');

/** Keeps the bundle of a build that is about to be thrown away, unless its pages have scripts or pictures that Astro makes
 * beside them. */
export function keepBundle(prerenderer: AstroPrerenderer, outDir: string, cacheDir: string): void {
  const { app } = prerenderer as { readonly app?: App }; // Astro's own has it
  const { astroAsset } = globalThis as { astroAsset?: { readonly staticImages?: ReadonlyMap<string, unknown> } };
  const folder = join(outDir, '.prerender');
  if (!app || !existsSync(folder) || (astroAsset?.staticImages?.size ?? 0) > 0) return;
  const { allPages, settings } = app.getOptions();
  if (settings.scripts.length > 0) return;
  mkdirSync(cacheDir, { recursive: true });
  renameSync(folder, bundleIn(cacheDir));
  const about: About = { pages: Object.values(allPages).map(({ key, styles }) => ({ key, styles })) };
  writeFileSync(join(bundleIn(cacheDir), ABOUT), JSON.stringify(about));
}

/** Makes pages as Astro's own prerenderer does. */
export async function openBundle(cacheDir: string): Promise<AstroPrerenderer> {
  const folder = bundleIn(cacheDir);
  process.env['NODE_ENV'] ??= 'production';
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const name = readdirSync(folder).find((file) => ENTRY.test(file));
  const { app } = (await import(pathToFileURL(join(folder, name ?? '')).href)) as { readonly app: App };
  const { pages } = JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as About; // as it was written
  app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return {
    name: 'bundle',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}
