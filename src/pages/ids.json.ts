import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { idsJson } from '../site/ids-json.ts';

export const GET: APIRoute = async () => Response.json(idsJson(await getCatalog()));
