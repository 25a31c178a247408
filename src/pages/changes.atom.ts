import type { APIRoute } from 'astro';
import { getCatalog } from '../collections/catalog.ts';
import { toAtom } from '../exports/atom.ts';
import { fullAddresses } from '../site/urls.ts';
import { textResponse } from './_text.ts';

export const GET: APIRoute = async () =>
  textResponse(toAtom((await getCatalog()).catalog, fullAddresses()), 'application/atom+xml');
