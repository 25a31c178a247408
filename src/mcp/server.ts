// The catalog for assistants: a Model Context Protocol server over the model, with the matcher and the judge of the site.

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { Refusal, type Asked } from './asked.ts';
import { serveResources } from './resources.ts';
import { check } from './tools/check.ts';
import { get } from './tools/get.ts';
import { list } from './tools/list.ts';
import { plan } from './tools/plan.ts';
import { search } from './tools/search.ts';

const TOOLS = [search, get, list, plan, check];

/** `asked` gives the catalog as it is now; it throws `Refusal` while that has errors. */
export function catalogServer(
  asked: () => Promise<Asked>,
  about: { readonly name: string; readonly version: string },
): McpServer {
  const server = new McpServer(about, {
    instructions:
      'The tracking plan of a company: business goals, use cases, events and their properties. Search before you invent a ' +
      'name; get an event before you write the call that sends it; check the payload you wrote.',
  });
  serveResources(server.server, asked);
  for (const { name, title, description, input, answer } of TOOLS) {
    const annotations = { readOnlyHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given) => {
      try {
        return resultOf(await answer(given, await asked()));
      } catch (error) {
        if (error instanceof Refusal) return { isError: true, content: [{ type: 'text', text: error.message }] };
        throw error;
      }
    });
  }
  return server;
}

function resultOf(answer: string | object): CallToolResult {
  if (typeof answer === 'string') return { content: [{ type: 'text', text: answer }] };
  const plain = JSON.parse(JSON.stringify(answer)) as Record<string, unknown>; // what is not stated is left out
  return { content: [{ type: 'text', text: JSON.stringify(plain, null, 2) }], structuredContent: plain };
}
