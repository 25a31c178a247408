// Astro makes every script a module, which runs after the first paint: too late for the theme. This integration bundles
// src/scripts/site.ts on its own, as a file a plain <script> can load, and search as the module it loads on intent; two
// bundles, because a chunk shared with a plain script would run that script twice. Their addresses are
// import.meta.env.SITE_SCRIPT and SEARCH_SCRIPT; the dev server serves the sources instead.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput['output'];

export function siteScript(): AstroIntegration {
  let output: Output[number][] = [];
  return {
    name: 'site-script',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        if (command !== 'build') return;
        const base = config.base.replace(/\/*$/, '/');
        const { assets } = config.build;
        const search = await bundle('../src/search/client.ts', base, assets, {});
        const define = { 'import.meta.env.SEARCH_SCRIPT': JSON.stringify(addressIn(search, base)) };
        const site = await bundle('../src/scripts/site.ts', base, assets, define);
        output = [...search, ...site];
        updateConfig({ vite: { define: { 'import.meta.env.SITE_SCRIPT': JSON.stringify(addressIn(site, base)) } } });
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

function addressIn(output: Output, base: string): string {
  return `${base}${output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName}`;
}

async function bundle(entry: string, base: string, assetsDir: string, define: Record<string, string>): Promise<Output> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base,
    define,
    publicDir: false,
    build: {
      write: false,
      assetsDir,
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  return (result as Rolldown.RolldownOutput).output;
}
