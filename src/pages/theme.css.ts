import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { themeCss } from '../site/theme.ts';
import { textResponse } from './_text.ts';

export const GET: APIRoute = async () => {
  const { colours } = (await getCatalog()).catalog.site;
  return textResponse(colours ? themeCss(colours) : '/* No colours of its own. */\n', 'text/css');
};
