import type { APIRoute } from 'astro';
import { getCatalog } from '../../collections/catalog.ts';
import { toPlanData } from '../../plan/plan-data.ts';

export const GET: APIRoute = async () => {
  const { catalog } = await getCatalog();
  return new Response(JSON.stringify(toPlanData(catalog)), { headers: { 'Content-Type': 'application/json' } });
};
