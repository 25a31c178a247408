import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { errorsOf } from '../catalog/codes.ts';
import type { Catalog } from '../catalog/model.ts';
import { report } from '../catalog/report.ts';
import { readSnippet } from '../code/snippet.ts';
import { askedOf, Refusal, type Asked } from '../mcp/asked.ts';
import { catalogServer } from '../mcp/server.ts';
import { addressesUnder } from '../site/addresses.ts';
import { contentFolder, siteAddress } from './command.ts';
import type { Command } from './command.ts';
import { grammarsOnDisk } from './grammar-files.ts';
import { loadOrReport, loadWhole } from './load.ts';

export const mcp: Command = {
  help: `Usage: catalog mcp [--content DIR] [--site URL]

Lets assistants ask the catalog: a Model Context Protocol server on standard input and output.
It answers search, get, list, plan and check, and offers every page as Markdown. Files that are saved while it
runs are read anew. How to connect an assistant stands in the guide "Run it as a team".

  --content DIR  the content folder; else CONTENT_DIR, else ./content
  --site URL     where the site lives, for links; else SITE_URL and BASE_PATH, else http://localhost:4321

Exit code: 0 the assistant has ended it, 1 the catalog has errors, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { content: { type: 'string' }, site: { type: 'string' } },
    });
    const folder = contentFolder(values.content, terminal.env);
    const addresses = addressesUnder(siteAddress(values.site, terminal.env));
    const first = await loadOrReport(folder, terminal);
    if (!first) return 1;
    const grammars = grammarsOnDisk();
    const asked = (catalog: Catalog) =>
      askedOf(catalog, addresses, (text) => readSnippet(text, grammars, catalog.site.calls));
    let current: Promise<Asked> | undefined = Promise.resolve(asked(first));
    const load = async (): Promise<Asked> => {
      const { value, problems } = await loadWhole(folder, terminal.env);
      if (value) return asked(value);
      throw new Refusal(`The catalog has errors:\n${report(errorsOf(problems), folder)}`);
    };
    const watcher = watch(folder, { recursive: true, persistent: false }, () => (current = undefined));
    const server = catalogServer(() => (current ??= load()), { name: first.site.name, version: first.site.version });
    const ended = new Promise<void>((resolve) => (server.server.onclose = resolve));
    process.stdin.once('end', () => void server.close());
    await server.connect(new StdioServerTransport());
    await ended;
    watcher.close();
    return 0;
  },
};
