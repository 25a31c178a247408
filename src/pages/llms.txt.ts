import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { toLlmsTxt } from '../exports/llms.ts';
import { absoluteUrl } from '../site/urls.ts';
import { textResponse } from './_text.ts';

export const GET: APIRoute = async () => textResponse(toLlmsTxt(await getCatalog(), absoluteUrl), 'text/plain');
