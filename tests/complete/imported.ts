// Our own export, imported into an empty folder, as files.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalog } from '../../src/catalog/model.ts';
import { readContent } from '../../src/catalog/read/read.ts';
import { runCatalog } from '../../src/cli/run.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { addresses } from './outputs.ts';
import type { FixtureFile } from './other-values.ts';

export async function exportAndImport(catalog: Catalog): Promise<readonly FixtureFile[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'complete-'));
  try {
    const file = join(scratch, 'catalog.json');
    writeFileSync(file, JSON.stringify(catalogJson(catalog, addresses)));
    const said: string[] = [];
    const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text), env: {} };
    const content = join(scratch, 'content');
    const code = await runCatalog(['import', file, '--own-meanings', '--content', content], terminal);
    if (code !== 0) {
      console.log(said.join('\n'));
      return [];
    }
    return readContent(content).value.map(({ path, text }) => ({ path, data: parse(text) as unknown })); // as its schema reads it
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
