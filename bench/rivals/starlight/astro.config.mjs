import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Without a sidebar that lists every page, and without its search but where pages are visited: both cost it far more.
const pagefind = process.env.WITH_SEARCH === 'yes';

export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Catalog', pagefind, sidebar: [{ label: 'Home', link: '/' }] })],
});
