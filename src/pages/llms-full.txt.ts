import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { toFullText } from '../exports/llms.ts';
import { absoluteUrl } from '../site/urls.ts';
import { textResponse } from './_text.ts';

export const GET: APIRoute = async () => textResponse(toFullText(await getCatalog(), absoluteUrl), 'text/plain');
