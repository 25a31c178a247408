import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { openSearchXml } from '../search/ui/open-search.ts';
import { absoluteUrl, searchUrl, siteUrl } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const { site } = (await getCatalog()).catalog;
  const icon = absoluteUrl(siteUrl('favicon.svg'));
  return new Response(
    openSearchXml({ name: site.name, tagline: site.tagline, searchUrl: absoluteUrl(searchUrl()), icon }),
  );
};
