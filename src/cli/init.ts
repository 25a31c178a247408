import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { authoredSchemas } from '../catalog/editor-schemas.ts';
import { counted } from '../words/numbers.ts';
import { refuseEmpty, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { importPlan } from './import.ts';
import { jetBrainsMapping, vsCodeSettings } from './editors.ts';
import { newSite } from './import/declared/site.ts';
import { toYaml } from './templates.ts';
import { finishWriting, writeFiles } from './write-files.ts';
import type { OutputFile } from './write-files.ts';

const STARTER = resolve(import.meta.dirname, '../../starter');

export const init: Command = {
  help: `Usage: catalog init <folder> [--empty | --from FILE... [--as FORMAT]]

Fills an empty or new folder with a small catalog that builds, and with what VS Code and JetBrains need to complete and
check its files.

  --empty      nothing of the small catalog: only site.yaml, and what editors need
  --from FILE  the events of a tracking plan, as "catalog import" takes them over; may stand several times
  --as FORMAT  read the plan as this, whatever it looks like

Exit code: 0 written, 1 errors in the plan, 2 wrong arguments or the folder is not empty.`,
  async run(args, terminal) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        empty: { type: 'boolean', default: false },
        from: { type: 'string', multiple: true, default: [] },
        as: { type: 'string' },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('Name one folder.');
    refuseEmpty('The name of the folder', folder);
    if (values.as !== undefined && values.from.length === 0) throw new UsageError('--as says how --from is read.');
    finishWriting(folder);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() && readdirSync(folder).length > 0) {
      throw new UsageError(`${folder} is not empty; nothing was written.`);
    }
    const isBare = values.empty || values.from.length > 0;
    const files = [...(values.from.length > 0 ? [] : isBare ? [siteFile(folder)] : starterFiles()), ...editorFiles()];
    if (values.from.length > 0) {
      const as = values.as === undefined ? [] : ['--as', values.as];
      const code = await importPlan([...values.from, ...as, '--content', folder], terminal, files);
      if (code !== 0) return code;
    } else writeFiles(folder, files);
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    terminal.out(`${counted(written.length, 'file')} in ${folder}. Next:\n${nextCommands(folder)}`);
    return 0;
  },
};

/** What one does with a new catalog, in the order in which one does it. */
function nextCommands(folder: string): string {
  const shown = /^[\w./~-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return [
    ['npm run catalog -- check', 'what is wrong in it'],
    ['npm run dev', 'look at it while you write'],
    ['npm start', 'build the site and serve it'],
  ]
    .map(([command = '', about = '']) => `  CONTENT_DIR=${shown} ${command.padEnd(24)}  ${about}`)
    .join('\n');
}

/** The one file that every catalog has, named after its folder. */
function siteFile(folder: string): OutputFile {
  return { path: 'site.yaml', content: toYaml(newSite(folder)) };
}

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
