import type { APIRoute } from 'astro';
import { getCatalog } from '../../collections/catalog.ts';
import { facetsFileOf } from '../../search/names/facets-file.ts';

export const GET: APIRoute = async () => Response.json(facetsFileOf((await getCatalog()).catalog));
