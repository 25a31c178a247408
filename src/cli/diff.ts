import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasErrors } from '../catalog/codes.ts';
import { buildCatalog, loadCatalog } from '../catalog/load.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Staged } from '../catalog/problem.ts';
import { report } from '../catalog/report.ts';
import { contentFolder, oneOf, painter, progress, refuseEmpty, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { compareCatalogs } from './diff/compare.ts';
import { DIFF_FORMATS, printChanges } from './diff/print.ts';
import { filesAt } from './git.ts';
import { loadOrReport } from './load.ts';

export const diff: Command = {
  help: `Usage: catalog diff <git-ref | folder> [--format text|md|json] [--fail-on breaking|any] [--content DIR]

Compares the catalog with what it was at a commit, branch or tag, or with a catalog in another folder.
Breaking is what makes something wrong that followed the old catalog: a thing that is gone, another name, call or type of
what is sent, a property an event no longer carries, a limit that refuses more, a use case taken from a goal.

  --format NAME   text for people (default), md for a review, json for programs
  --fail-on WHAT  exit with 1 if there are breaking changes, or any
  --content DIR   the content folder; else CONTENT_DIR, else ./content

Exit code: 0 compared, 1 what --fail-on names was found or a catalog has errors, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'none' },
        content: { type: 'string' },
      },
    });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) throw new UsageError('Name one commit or folder to compare with.');
    refuseEmpty('The commit or folder to compare with', from);
    const format = oneOf('format', values.format, DIFF_FORMATS);
    const failOn = oneOf('fail-on', values['fail-on'], ['none', 'breaking', 'any']);
    const folder = contentFolder(values.content, terminal.env);

    progress(terminal, `Reading the catalog at ${from} …`);
    const { value: before, problems } = await catalogAt(from, folder);
    if (!before) {
      terminal.err(`The catalog at ${from} has errors of its own:`);
      terminal.err(
        report(
          problems.filter((one) => hasErrors([one])),
          from,
        ),
      );
      return 1;
    }
    const after = await loadOrReport(folder, terminal);
    if (!after) return 1;
    const changes = compareCatalogs(before, after);
    terminal.out(printChanges(changes, from, format, painter(terminal)));
    const matter = failOn === 'none' ? [] : changes.filter(({ breaking }) => breaking || failOn === 'any');
    return matter.length > 0 ? 1 : 0;
  },
};

async function catalogAt(from: string, folder: string): Promise<Staged<Catalog | undefined>> {
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory()) return loadCatalog(from);
  return buildCatalog(filesAt(from, folder));
}
