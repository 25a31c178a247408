// Writes the schemas and settings that editors read. Run after a change of the authored form: node scripts/build/schemas.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { authoredSchemas } from '../../src/catalog/editor-schemas.ts';
import { jetBrainsMapping, vsCodeSettings } from '../../src/cli/editors.ts';

/** Paths under the root of the project to what belongs there. */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = authoredSchemas();
  return new Map([
    ...schemas.map(
      ({ name, schema }) => [`public/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
    ['.vscode/settings.json', vsCodeSettings(schemas, './public/schemas', 'content/')],
    ['.idea/jsonSchemas.xml', jetBrainsMapping(schemas, 'public/schemas', 'content/')],
  ]);
}

if (import.meta.main) {
  for (const [path, text] of editorFiles()) {
    const target = resolve(import.meta.dirname, '../..', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
