import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorsOf } from '../catalog/codes.ts';
import { faultOfId } from '../catalog/ids.ts';
import { ALL_KINDS, KINDS } from '../catalog/kinds.ts';
import { buildCatalog } from '../catalog/load.ts';
import type { Catalog, Kind } from '../catalog/model.ts';
import { readContent } from '../catalog/read/read.ts';
import type { ContentFile } from '../catalog/read/read.ts';
import { contentFolder, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { slugOf } from '../words/spelling/slug.ts';
import { loadOrReport } from './load.ts';
import { templateOf } from './templates.ts';
import { writeFiles } from './write-files.ts';

export const newCommand: Command = {
  help: `Usage: catalog new <kind> <name> [--content DIR]

Writes a file that is filled in far enough to pass the check. Everything in it that is a guess says so in a comment.

  <kind>         ${ALL_KINDS.join(', ')}
  <name>         as people read it, in quotes: "Order Shipped"; for a property its key: order_id
  --content DIR  the content folder; else CONTENT_DIR, else ./content

Exit code: 0 written, 1 the catalog has errors, 2 wrong arguments or the file is there already.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { content: { type: 'string' } },
    });
    const [kindText = '', name = '', ...more] = positionals;
    const kind = ALL_KINDS.find((each) => each === kindText);
    if (!kind) {
      const said = kindText === '' ? 'Name a kind' : `There is no kind "${kindText}". Choose one of`;
      throw new UsageError(`${said}: ${ALL_KINDS.join(', ')}.`);
    }
    if (name.trim() === '' || more.length > 0) throw new UsageError('Give one name, in quotes.');
    const id = kind === 'property' ? name : slugOf(name);
    const fault = faultOfId(kind, id);
    if (fault) throw new UsageError(`${fault.message} ${fault.hint}`);

    const folder = contentFolder(values.content, terminal.env);
    const path = `${KINDS[kind].folder}/${id}.yaml`;
    if (existsSync(join(folder, path)))
      throw new UsageError(`${join(folder, path)} is there already; nothing was written.`);
    const catalog = await loadOrReport(folder, terminal);
    if (!catalog) return 1;
    refuseTwin(catalog, kind, id, name);
    const content = templateOf(kind, name, catalog);
    refuseUnsound(folder, { path, text: content });
    writeFiles(folder, [{ path, content }]);
    terminal.out(join(folder, path));
    return 0;
  },
};

/** What the check would say of the new file is said before it is there. */
function refuseUnsound(folder: string, file: ContentFile): void {
  const { problems } = buildCatalog([...readContent(folder).value, file]);
  const [first] = errorsOf(problems).filter((problem) => problem.file === file.path);
  if (first)
    throw new UsageError(`The check would refuse the file: ${first.message} ${first.hint} Nothing was written.`);
}

function refuseTwin(catalog: Catalog, kind: Kind, id: string, name: string): void {
  const things: readonly { readonly id: string; readonly name: string }[] = catalog[KINDS[kind].list];
  const twin = things.find((thing) => thing.id === id || thing.name.toLowerCase() === name.toLowerCase());
  if (twin) throw new UsageError(`There is ${KINDS[kind].aNoun} "${twin.name}" already.`);
}
