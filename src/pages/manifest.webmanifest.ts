import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { siteUrl } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const { name, tagline } = (await getCatalog()).catalog.site;
  const manifest = {
    name,
    short_name: name,
    description: tagline,
    start_url: siteUrl(),
    scope: siteUrl(),
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#17489a',
    icons: [
      { src: siteUrl('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: siteUrl('apple-touch-icon.png'), sizes: '180x180', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
