import type { APIRoute } from 'astro';
import type { Thing } from '../../../../catalog/model.ts';
import { getCatalog } from '../../../../collections/catalog.ts';
import { oembed } from '../../../../site/oembed.ts';
import { everything } from '../../../../site/things.ts';

export async function getStaticPaths() {
  const { catalog } = await getCatalog();
  return everything(catalog).map((thing) => ({ params: { kind: thing.kind, id: thing.id }, props: { thing } }));
}

export const GET: APIRoute<{ thing: Thing }> = async ({ props: { thing } }) =>
  Response.json(oembed(thing, await getCatalog()));
