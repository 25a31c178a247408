// What a home screen shows of the site. Named .json, which every server knows the type of.

import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { siteUrl } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const { site } = (await getCatalog()).catalog;
  return Response.json({
    name: site.name,
    description: site.tagline,
    start_url: siteUrl(),
    scope: siteUrl(),
    display: 'browser',
    icons: [
      { src: siteUrl('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: siteUrl('apple-touch-icon.png'), sizes: '180x180', type: 'image/png' },
    ],
  });
};
