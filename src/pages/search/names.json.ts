import type { APIRoute } from 'astro';
import { getCatalog } from '../../collections/catalog.ts';
import { namesOf } from '../../search/names/names.ts';
import { SITE_PAGES } from '../../search/names/pages.ts';

export const GET: APIRoute = async () => {
  const { catalog } = await getCatalog();
  return Response.json(namesOf(catalog, SITE_PAGES));
};
