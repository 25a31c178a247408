// Astro makes every script a module, which runs after the first paint: too late for the theme. This integration bundles
// src/scripts/site.ts on its own, as a file a plain <script> can load, and puts its chunks beside Astro's. Its address
// is import.meta.env.SITE_SCRIPT; the dev server serves the source instead.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput['output'];

const ENTRY = fileURLToPath(new URL('../src/scripts/site.ts', import.meta.url));

export function siteScript(): AstroIntegration {
  let output: Output | undefined;
  return {
    name: 'site-script',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        if (command !== 'build') return;
        const base = config.base.replace(/\/*$/, '/');
        output = await bundle(base, config.build.assets);
        const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
        updateConfig({
          vite: { define: { 'import.meta.env.SITE_SCRIPT': JSON.stringify(`${base}${entry?.fileName}`) } },
        });
      },
      async 'astro:build:done'({ dir }) {
        for (const file of output ?? []) {
          const path = fileURLToPath(new URL(file.fileName, dir));
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, file.type === 'chunk' ? file.code : file.source);
        }
      },
    },
  };
}

async function bundle(base: string, assetsDir: string): Promise<Output> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base,
    publicDir: false,
    build: {
      write: false,
      assetsDir,
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { input: ENTRY },
    },
  });
  return (result as Rolldown.RolldownOutput).output;
}
