// Astro makes every script a module, which runs after the first paint: too late for the theme. This integration bundles
// src/browser/site.ts on its own, as a file a plain <script> can load, and what it loads on intent as modules; a bundle
// each, because a chunk shared with a plain script would run that script twice, and one shared by two modules would cost
// a round trip. Their addresses are import.meta.env.SITE_SCRIPT and so on, those of their styles …_STYLE; on the dev server
// they are the addresses of the sources, which bring their styles.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';

/** Each may name those before it. */
const SCRIPTS: Readonly<Record<string, string>> = {
  SEARCH_DIALOG: 'src/search/ui/dialog.ts',
  SEARCH_PAGE: 'src/search/ui/page.ts',
  SEARCH_NEAREST: 'src/search/ui/not-found.ts',
  CODE_SCRIPT: 'src/plan/code/read-code.ts',
  CHECK_WORKER: 'src/browser/check/check-worker.ts',
  CHECK_SCRIPT: 'src/browser/check/check-report.tsx',
  LIST_SCRIPT: 'src/browser/event-list/list.tsx',
  COPY_SCRIPT: 'src/browser/copy/client.ts',
  REDIRECT_SCRIPT: 'src/browser/redirect.ts',
  USE_SCRIPT: 'src/browser/use.ts',
  SITE_SCRIPT: 'src/browser/site.ts',
  FOLDING_SITE_SCRIPT: 'src/browser/folding-site.ts',
};

/** No page of Astro names the style sheet of embeds. */
const EMBEDS = 'src/styles/embed.css';
/** The name it has among the assets. */
export const EMBED_STYLE = /^embed-[^.]+\.css$/;

type Output = readonly Rolldown.RolldownOutput['output'][number][];

export function siteScript(): AstroIntegration {
  const output: Output[number][] = [];
  return {
    name: 'site-script',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        const base = config.base.replace(/\/*$/, '/');
        const { assets } = config.build;
        const define: Record<string, string> = {};
        if (command !== 'build') {
          for (const [name, entry] of Object.entries(SCRIPTS)) define[envOf(name)] = JSON.stringify(base + entry);
          updateConfig({ vite: { define } });
          return;
        }
        for (const [name, entry] of Object.entries(SCRIPTS)) {
          const bundled = await bundle(entry, base, assets, define);
          for (const file of bundled.filter(isAskedFor)) {
            if (file.type === 'chunk' && file.imports.length > 0) {
              throw new Error(`${entry} was cut in two, ${file.imports.join(' and ')}: that costs a round trip.`);
            }
            const key = file.fileName.endsWith('.css') ? `${name}_STYLE` : name;
            define[envOf(key)] = JSON.stringify(base + file.fileName);
          }
          output.push(...bundled);
        }
        output.push(...(await bundle(EMBEDS, base, assets, {})).filter(({ type }) => type === 'asset'));
        updateConfig({ vite: { define } });
      },
      async 'astro:build:done'({ dir }) {
        for (const file of output) {
          const path = fileURLToPath(new URL(file.fileName, dir));
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, file.type === 'chunk' ? file.code : file.source);
        }
      },
    },
  };
}

const envOf = (name: string) => `import.meta.env.${name}`;

function isAskedFor(file: Output[number]): boolean {
  return file.type === 'chunk' ? file.isEntry : file.fileName.endsWith('.css');
}

/** Built as a library, which is how Vite leaves `import()` as it is: its wrapper preloads the styles and chunks of a
 * chunk, of which these have none, and weighs more than half a kilobyte in each. */
async function bundle(entry: string, base: string, assetsDir: string, define: Record<string, string>): Promise<Output> {
  const file = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  const name = `${assetsDir}/[name]-[hash]`;
  const results = await build({
    configFile: false,
    logLevel: 'error',
    base,
    define,
    publicDir: false,
    build: {
      write: false,
      assetsDir,
      assetsInlineLimit: 0,
      cssTarget: 'esnext', // as Astro has it
      cssCodeSplit: true,
      lib: { entry: file, formats: ['es'] },
      rollupOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
          minify: true,
        },
      },
    },
  });
  return (results as Rolldown.RolldownOutput[]).flatMap(({ output }) => output); // not watched: outputs
}
