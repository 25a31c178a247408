import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { authoredSchemas } from '../catalog/editor-schemas.ts';
import { counted } from '../words/numbers.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { jetBrainsMapping, vsCodeSettings } from './editors.ts';
import { writeFiles } from './write-files.ts';
import type { OutputFile } from './write-files.ts';

const STARTER = resolve(import.meta.dirname, '../../starter');

export const init: Command = {
  summary: 'Start a catalog of your own.',
  help: `Usage: catalog init <folder>

Fills an empty or new folder with a small catalog that builds, and with what VS Code and JetBrains need to complete and
check its files. Then: CONTENT_DIR=<folder> npm run dev

Exit code: 0 written, 2 wrong arguments or the folder is not empty.`,
  run(args, terminal) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('Name one folder.');
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() && readdirSync(folder).length > 0) {
      throw new UsageError(`${folder} is not empty; nothing was written.`);
    }
    const files = [...starterFiles(), ...editorFiles()];
    writeFiles(folder, files);
    const shown = /^[\w./~-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
    terminal.out(`${counted(files.length, 'file')} in ${folder}. Next: CONTENT_DIR=${shown} npm run dev`);
    return Promise.resolve(0);
  },
};

function starterFiles(): readonly OutputFile[] {
  return readdirSync(STARTER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|mdx)$/.test(path))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(join(STARTER, path)) }));
}

/** Hidden folders, which the catalog does not read. */
function editorFiles(): readonly OutputFile[] {
  const schemas = authoredSchemas();
  return [
    ...schemas.map(({ name, schema }) => ({
      path: `.schemas/${name}.schema.json`,
      content: `${JSON.stringify(schema, null, 2)}\n`,
    })),
    { path: '.vscode/settings.json', content: vsCodeSettings(schemas, './.schemas', '') },
    { path: '.idea/jsonSchemas.xml', content: jetBrainsMapping(schemas, '.schemas', '') },
  ];
}
