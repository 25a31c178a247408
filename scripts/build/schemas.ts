// Writes the schemas and settings that editors read, and the page of the guide that people read. Run after a change of the authored form: node scripts/build/schemas.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { authoredSchemas } from '../../src/catalog/editor-schemas.ts';
import { keyGuide } from '../../src/catalog/schema/key-guide.ts';
import { jetBrainsMapping, vsCodeSettings } from '../../src/cli/editors.ts';

/** Paths under the root of the project to what belongs there. */
export function writtenFiles(): ReadonlyMap<string, string> {
  const schemas = authoredSchemas();
  return new Map([
    ...schemas.map(
      ({ name, schema }) => [`public/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
    ['content/guides/every-key.mdx', keyGuide()],
    ['.vscode/settings.json', vsCodeSettings(schemas, './public/schemas', 'content/')],
    ['.idea/jsonSchemas.xml', jetBrainsMapping(schemas, 'public/schemas', 'content/')],
  ]);
}

if (import.meta.main) {
  for (const [path, text] of writtenFiles()) {
    const target = resolve(import.meta.dirname, '../..', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
