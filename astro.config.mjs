import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileServer } from './scripts/build/file-server.ts';
import { lineEnds } from './scripts/build/line-ends.ts';
import { proseProcessor } from './scripts/build/prose-processor.ts';
import { siteScript } from './scripts/build/site-script.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings();
const { siteUrl, basePath } = settings;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // White space across lines goes, as in JSX, which is how the formatter breaks lines; a test looks for glued words.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    // Nothing inline, so that one fixed Content-Security-Policy serves every page.
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [lineEnds()],
    // A watched build of ten thousand pages delays the start of the dev server by ten seconds.
    server: { watch: { ignored: ['**/.site/**'] } },
    // The reader of files loads that of workbooks when it meets one.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks MDX modules with a directive of its own, which the bundler need not know.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  markdown: { syntaxHighlight: false, processor: proseProcessor() },
  integrations: [siteScript(), fileServer(), mdx()],
});
