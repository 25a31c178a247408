// The pages as Markdown, as the site has them beside every page.

import {
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ReadResourceRequestSchema,
  ErrorCode,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import { everything, type Lookup } from '../catalog/lookup.ts';
import type { Thing } from '../catalog/model.ts';
import { toMarkdown } from '../exports/markdown.ts';
import type { Asked } from './asked.ts';

const SCHEME = 'catalog:///';
const MOST = 500;
const MARKDOWN = 'text/markdown';

/** Answers for resources; a catalog of thousands is listed page by page. */
export function serveResources(server: McpServer['server'], asked: () => Promise<Asked>): void {
  server.registerCapabilities({ resources: {} });
  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }) => {
    const start = Number(params?.cursor ?? 0);
    if (!Number.isInteger(start) || start < 0) throw refused(`There is no page "${params?.cursor ?? ''}" of the list.`);
    const all = everything((await asked()).lookup.catalog);
    const next = start + MOST < all.length && { nextCursor: String(start + MOST) };
    return { resources: all.slice(start, start + MOST).map(resourceOf), ...next };
  });
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: ALL_KINDS.map((kind) => ({
      uriTemplate: `${SCHEME}${KINDS[kind].folder}/{id}/index.md`,
      name: KINDS[kind].titles,
      mimeType: MARKDOWN,
    })),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const { lookup, addresses } = await asked();
    return { contents: [{ uri, mimeType: MARKDOWN, text: toMarkdown(thingAt(uri, lookup), lookup, addresses) }] };
  });
}

function resourceOf(thing: Thing) {
  const { kind, id, name, summary } = thing;
  const uri = `${SCHEME}${KINDS[kind].folder}/${encodeURIComponent(id)}/index.md`;
  return {
    uri,
    name: `${KINDS[kind].label}: ${name}`,
    mimeType: MARKDOWN,
    ...(summary !== '' && { description: summary }),
  };
}

function thingAt(uri: string, lookup: Lookup): Thing {
  const [, folder, part = ''] = /^catalog:\/\/\/([^/]+)\/([^/]+)\/index\.md$/.exec(uri) ?? [];
  const kind = ALL_KINDS.find((one) => KINDS[one].folder === folder);
  const thing = kind && lookup.find(kind, decoded(part));
  if (!thing) throw refused(`There is no resource "${uri}" in the catalog.`);
  return thing;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refused(message: string): McpError {
  return new McpError(ErrorCode.InvalidParams, message);
}
