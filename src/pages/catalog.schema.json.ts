import type { APIRoute } from 'astro';
import { toCatalogSchema } from '../exports/catalog-schema.ts';
import { absoluteUrl, siteUrl } from '../site/urls.ts';
import { textResponse } from './_text.ts';

export const GET: APIRoute = () => {
  const schema = toCatalogSchema(absoluteUrl(siteUrl('catalog.schema.json')));
  return textResponse(`${JSON.stringify(schema, null, 2)}\n`, 'application/schema+json');
};
