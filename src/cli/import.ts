import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorsOf, hasErrors, sorted } from '../catalog/codes.ts';
import type { Problem } from '../catalog/problem.ts';
import { report, REPORT_FORMATS } from '../catalog/report.ts';
import { counted } from '../words/numbers.ts';
import { FORMATS } from '../plans/format-names.ts';
import type { FormatId } from '../plans/format-names.ts';
import { readPlan } from '../plans/read-plan.ts';
import { COLUMN_WORDS } from '../plans/tables/columns.ts';
import type { Columns, ColumnWord } from '../plans/tables/columns.ts';
import { contentFolder, oneOf, progress, UsageError } from './command.ts';
import type { Command, Terminal } from './command.ts';
import { parseAreasBy, withAreas } from './import/areas.ts';
import { bringAgain, lastImportFile, lastImportPath, readLastImport, withoutImported } from './import/again.ts';
import { confirmNames } from './import/sources/confirm-names.ts';
import { withCode } from './import/sources/with-code.ts';
import { Ledger } from './import/ledger.ts';
import { mergePlan } from './import/merge.ts';
import { toJson, toText } from './import/outcome.ts';
import { readSources } from './import/sources/read-sources.ts';
import { soundFiles, withoutBroken } from './import/sound.ts';
import { siteText } from './import/declared/site.ts';
import type { NewFile } from './import/things.ts';
import { loadOrReport } from './load.ts';
import { finishWriting, writeFiles } from './write-files.ts';
import type { OutputFile } from './write-files.ts';

const FORMAT_IDS = Object.keys(FORMATS) as FormatId[]; // Object.keys widens

export const importCommand: Command = {
  help: `Usage: catalog import <file or folder...> [--as FORMAT] [--columns LIST] [--areas by=…]
                      [--partial] [--dry-run] [--format text|json|github] [--content DIR]

Reads a tracking plan and writes a file for each event and property that the catalog does not have yet. Several files, or all
in a folder, are read together; - is the standard input. What a file is shows from its content. An Excel workbook (.xlsx) is
read as its sheets, each as if it were saved as CSV. Read are:

${formatList()}

At the end it names every fact that was read and not kept, by kind.

What is there is not changed, but by the same plan: where that comes in again, what it has changed since is taken over, and
what people wrote since stays. A property is one wherever it is sent; what an event says of it otherwise stands with that
event. An event that is there and says otherwise is a conflict, reported with its place in the file; then nothing is written.

  --as FORMAT      read the files as this, whatever they look like
  --columns LIST   what columns of a table are for: name=Event,key=Parameter. What can be said:
                   ${Object.keys(COLUMN_WORDS).slice(0, 10).join(', ')},
                   ${Object.keys(COLUMN_WORDS).slice(10).join(', ')}
  --areas by=…     what makes the area of an event: category (default), label:NAME, or prefix, how names begin
  --partial        write what is sound and list the rest: an event in which something is wrong is left out whole
  --dry-run        say what would be written, and write nothing
  --format NAME    text (default); json: all that is said as one object, the facts that were not kept among it; github:
                   problems as annotations
  --content DIR    the content folder; else CONTENT_DIR, else ./content

Exit code: 0 imported, 1 conflicts or errors in the file or the catalog (also where --partial left something out),
2 wrong arguments.`,
  run: (args, terminal) => importPlan(args, terminal),
};

/** Runs the command. `beside` are files that are written together with those of the plan, all or none. */
export async function importPlan(
  args: readonly string[],
  terminal: Terminal,
  beside: readonly OutputFile[] = [],
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      columns: { type: 'string', multiple: true, default: [] },
      areas: { type: 'string', default: 'by=category' },
      partial: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      // What it asked for is always done now; scripts may still say it.
      'own-meanings': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      content: { type: 'string' },
    },
  });
  const format = oneOf('format', values.format, REPORT_FORMATS);
  const { partial } = values;
  const asked = values.as === undefined ? undefined : oneOf('as', values.as, FORMAT_IDS);
  const columns = values.columns.length > 0 ? columnsIn(values.columns) : undefined;
  const areas = parseAreasBy(values.areas);
  if (!areas) throw new UsageError(`--areas is "${values.areas}"; write by=category, by=prefix or by=label:NAME.`);
  if (positionals.length === 0) throw new UsageError('Name the file to import.');
  progress(terminal, `Reading ${positionals.join(', ')} …`);
  const { files, problems: unread } = await readSources(positionals);
  if (hasErrors(unread) && !partial) return fail(unread, format, terminal);
  const read = readPlan(await withCode(files), { format: asked, columns });
  const reading = [...unread, ...read.problems];
  if (hasErrors(reading) && !partial) return fail(reading, format, terminal);
  if (asked === undefined && read.doubtful > 0) await confirmNames(read, terminal);
  const plan = withAreas(withoutBroken(read, errorsOf(reading)), areas);

  const folder = contentFolder(values.content, terminal.env);
  finishWriting(folder);
  const isNew = !existsSync(join(folder, 'site.yaml'));
  const catalog = isNew ? undefined : await loadOrReport(folder, terminal);
  if (!isNew && !catalog) return 1;
  progress(terminal, `Merging ${counted(plan.events.length, 'event')} …`);
  const ledger = new Ledger();
  const lastPath = lastImportPath(positionals);
  const last = readLastImport(folder, lastPath);
  const merged = mergePlan(plan, catalog && withoutImported(catalog, last), ledger);
  const brought = bringAgain(merged.files, last, folder);
  const merging = [...reading, ...merged.problems, ...brought.problems];
  if (hasErrors(merging) && !partial) return fail(sorted(merging), format, terminal);
  progress(terminal, `Checking ${counted(brought.files.length, 'file')} …`);
  const siteOf = (files: readonly NewFile[]) => siteText(folder, merged.declarationsFor(files));
  const { files: sound, faults, site } = soundFiles(brought.files, folder, partial, siteOf);
  const problems = sorted([...merging, ...faults]);
  const isAll = !hasErrors(problems);
  if (sound.length === 0 && !isAll) return fail(partial ? problems : faults, format, terminal);

  const written = new Set(sound.map(({ path }) => path));
  if (!values['dry-run']) {
    const leftOut = new Set(brought.files.flatMap(({ path }) => (written.has(path) ? [] : [path])));
    const kept = merged.files.filter(({ path }) => !leftOut.has(path));
    const files = sound.toReversed().map(({ path, text }) => ({ path, content: text }));
    const memory = kept.length > 0 ? [lastImportFile(lastPath, kept, isAll ? new Map() : last)] : [];
    const sites = site === undefined ? [] : [{ path: 'site.yaml', content: site }];
    const replace = new Set([...brought.changed, lastPath, 'site.yaml']);
    writeFiles(folder, [...files, ...sites, ...beside, ...memory], { replace });
  }
  const changed = brought.changed.filter((path) => written.has(path));
  const paths = [...written].filter((path) => !changed.includes(path));
  const known = merged.known + brought.known;
  const declared = merged.declarationsFor(sound.map(({ made }) => made));
  const outcome = { plan, paths, changed, known, ledger, declared, problems, isDry: values['dry-run'] };
  if (format !== 'json' && problems.length > 0) terminal.err(report(problems, '', format));
  terminal.out(format === 'json' ? toJson(outcome) : toText(outcome));
  if (!isAll) terminal.err('What has errors was left out.');
  return isAll ? 0 : 1;
}

/** `name=Event,key=Parameter`; headings may have commas in them. */
function columnsIn(lists: readonly string[]): Columns {
  const pairs = lists.flatMap((list) => list.split(/,(?=[a-z-]+=)/));
  const words = Object.keys(COLUMN_WORDS) as ColumnWord[]; // Object.keys widens
  return Object.fromEntries(
    pairs.map((pair) => {
      const [word = '', ...heading] = pair.split('=');
      if (heading.length === 0)
        throw new UsageError(`--columns is "${pair}"; write what it is for and its heading: name=Event.`);
      return [oneOf('columns', word.trim(), words), heading.join('=').trim()];
    }),
  );
}

function formatList(): string {
  const width = Math.max(...FORMAT_IDS.map((id) => id.length));
  return FORMAT_IDS.map((id) => `  ${id.padEnd(width)}  ${FORMATS[id]}`).join('\n');
}

function fail(problems: readonly Problem[], format: (typeof REPORT_FORMATS)[number], { out, err }: Terminal): number {
  const print = format === 'text' ? err : out;
  print(problems.length > 0 ? report(problems, '', format) : 'This is no tracking plan that is known here.');
  err('Nothing was written.');
  return 1;
}
