import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Without its search, which is measured apart, and without a sidebar that lists every page: both cost it far more.
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Catalog', pagefind: false, sidebar: [{ label: 'Home', link: '/' }] })],
});
