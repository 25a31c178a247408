import type { APIRoute } from 'astro';
import { getCatalog } from '../../collections/catalog.ts';
import { type ListingPart, listingsOf } from '../../search/names/listings.ts';

export async function getStaticPaths() {
  const { catalog } = await getCatalog();
  return listingsOf(catalog).parts.map((part, number) => ({ params: { part: String(number) }, props: { part } }));
}

interface Props extends Record<string, unknown> {
  part: ListingPart;
}

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.part);
