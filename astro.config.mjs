import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSettings } from './src/site/settings.ts';

const { siteUrl, basePath } = readSettings();

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // Lossless: the default ('jsx') glues words together that stand on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Nothing inline, so that one fixed Content-Security-Policy serves every page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: true },
    worker: { format: 'iife' },
  },
  markdown: { syntaxHighlight: false, smartypants: false },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(embed|search)\//.test(page) })],
});
