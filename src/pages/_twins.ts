// The machine twins of a page: what their routes have in common.

import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import type { Lookup } from '../catalog/lookup.ts';
import type { Kind, Thing } from '../catalog/model.ts';
import { getCatalog } from '../collections/catalog.ts';
import { catalogJson, type CatalogJson } from '../exports/catalog-json.ts';
import { eventSchema } from '../exports/json-schema.ts';
import { toMarkdown } from '../exports/markdown.ts';
import { selectFor } from '../exports/selection.ts';
import { thingJson } from '../exports/thing-json.ts';
import { absoluteUrl } from '../site/urls.ts';

const ROUTES: Readonly<Record<Kind, { readonly param: string; readonly of: (lookup: Lookup) => readonly Thing[] }>> = {
  goal: { param: 'goal', of: ({ catalog }) => catalog.goals },
  'use-case': { param: 'useCase', of: ({ catalog }) => catalog.useCases },
  event: { param: 'event', of: ({ catalog }) => catalog.events },
  property: { param: 'property', of: ({ catalog }) => catalog.properties },
  source: { param: 'source', of: ({ catalog }) => catalog.sources },
  destination: { param: 'destination', of: ({ catalog }) => catalog.destinations },
};

/** One path for each thing of the kind. */
export function twinPaths(kind: Kind): GetStaticPaths {
  const { param, of } = ROUTES[kind];
  return async () => of(await getCatalog()).map((thing) => ({ params: { [param]: thing.id }, props: { thing } }));
}

type TwinContext = APIContext<{ thing: Thing }>;

export const jsonTwin = async ({ props }: TwinContext): Promise<Response> =>
  Response.json(thingJson(props.thing, await getCatalog()));

export const markdownTwin = async ({ props }: TwinContext): Promise<Response> =>
  textResponse(toMarkdown(props.thing, await getCatalog(), absoluteUrl), 'text/markdown');

export const schemaTwin: APIRoute = async ({ params }) => {
  const [event] = selectFor(await getPublishedJson(), 'event', params['event'] ?? '')?.events ?? [];
  return event ? textResponse(`${JSON.stringify(eventSchema(event), null, 2)}\n`, 'application/schema+json') : NONE();
};

export function textResponse(text: string, mime: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mime}; charset=utf-8` } });
}

const NONE = (): Response => new Response(null, { status: 404 });

const published = new WeakMap<Lookup, CatalogJson>();

/** The catalog as programs read it, with full addresses; made once for each catalog. */
export async function getPublishedJson(): Promise<CatalogJson> {
  const lookup = await getCatalog();
  const json = published.get(lookup) ?? catalogJson(lookup.catalog, absoluteUrl);
  published.set(lookup, json);
  return json;
}
