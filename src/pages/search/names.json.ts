import type { APIRoute } from 'astro';
import { getCatalog, getGuides } from '../../collections/catalog.ts';
import { namesOf } from '../../search/names/names.ts';
import { SITE_PAGES } from '../../search/names/pages.ts';

export const GET: APIRoute = async () => {
  const { catalog } = await getCatalog();
  const guides = (await getGuides()).map(({ slug, title }) => ({ kind: 'guide' as const, id: slug, name: title }));
  return Response.json(namesOf(catalog, [...guides, ...SITE_PAGES]));
};
