import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { catalogJson } from '../exports/catalog-json.ts';

export const GET: APIRoute = async () => Response.json(catalogJson((await getCatalog()).catalog));
