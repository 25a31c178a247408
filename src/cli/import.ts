import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors, sorted } from '../catalog/codes.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Problem } from '../catalog/problem.ts';
import { buildCatalog } from '../catalog/load.ts';
import { readContent } from '../catalog/read/read.ts';
import type { ContentFile } from '../catalog/read/read.ts';
import { report, REPORT_FORMATS } from '../catalog/report.ts';
import { listed } from '../words/lists.ts';
import { counted } from '../words/numbers.ts';
import { FORMATS } from '../plans/format-names.ts';
import type { FormatId } from '../plans/format-names.ts';
import { readPlan } from '../plans/read-plan.ts';
import { contentFolder, oneOf, progress, UsageError } from './command.ts';
import type { Command, Terminal } from './command.ts';
import { Ledger } from './import/ledger.ts';
import { mergePlan } from './import/merge.ts';
import type { Merged } from './import/merge.ts';
import { readSources } from './import/read-sources.ts';
import { loadOrReport } from './load.ts';
import { siteRecord, toYaml } from './templates.ts';
import { writeFiles } from './write-files.ts';

const FORMAT_IDS = Object.keys(FORMATS) as FormatId[]; // Object.keys widens

export const importCommand: Command = {
  summary: 'Take over the events of a tracking plan as files of the catalog.',
  help: `Usage: catalog import <file or folder...> [--as FORMAT] [--dry-run] [--format text|json|github]
                      [--content DIR]

Reads a tracking plan and writes a file for each event and property that the catalog does not have yet. Several files, or all
in a folder, are read together; - is the standard input. What a file is shows from its content. Read are:

${formatList()}

At the end it names every fact that was read and not kept, by kind.

Nothing that is there is changed. A property is one wherever it is sent; what an event says of it otherwise stands with that
event. An event that is there and says otherwise is a conflict, reported with its place in the file; then nothing is written.

  --as FORMAT      read the files as this, whatever they look like
  --dry-run        say what would be written, and write nothing
  --format NAME    how conflicts are reported: text (default), json or github
  --content DIR    the content folder; else CONTENT_DIR, else ./content

Exit code: 0 imported, 1 conflicts or errors in the file or the catalog, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        // What it asked for is always done now; scripts may still say it.
        'own-meanings': { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        content: { type: 'string' },
      },
    });
    const format = oneOf('format', values.format, REPORT_FORMATS);
    const asked = values.as === undefined ? undefined : oneOf('as', values.as, FORMAT_IDS);
    if (positionals.length === 0) throw new UsageError('Name the file to import.');
    const { files, problems: unread } = readSources(positionals);
    if (hasErrors(unread)) return fail(unread, format, terminal);
    progress(terminal, `Reading ${positionals.join(', ')} …`);
    const plan = readPlan(files, asked);
    const problems = [...unread, ...plan.problems];
    if (hasErrors(problems)) return fail(problems, format, terminal);

    const folder = contentFolder(values.content, terminal.env);
    const isNew = !existsSync(join(folder, 'site.yaml'));
    const catalog = isNew ? undefined : await loadOrReport(folder, terminal);
    if (!isNew && !catalog) return 1;
    progress(terminal, `Merging ${counted(plan.events.length, 'event')} …`);
    const ledger = new Ledger();
    const merged = mergePlan(plan, catalog, ledger);
    const all = sorted([...problems, ...merged.problems]);
    if (hasErrors(all)) return fail(all, format, terminal);
    const written = merged.files.map(({ path, record }) => ({ path, text: toYaml(record) }));
    progress(terminal, `Checking ${counted(written.length, 'file')} …`);
    const faults = faultsOf(written, folder);
    if (faults.length > 0) return fail(sorted(faults.map((fault) => inPlan(fault, merged))), format, terminal);
    if (all.length > 0) terminal.err(report(all, '', format));

    if (!values['dry-run'])
      writeFiles(
        folder,
        written.map(({ path, text }) => ({ path, content: text })),
      );
    terminal.out(sentence(merged, listed(plan.formats.map(({ id }) => FORMATS[id])), values['dry-run']));
    for (const line of ledger.lines) terminal.out(line);
    if (values['dry-run']) for (const { path } of merged.files) terminal.out(`  ${path}`);
    return 0;
  },
};

/** What the check would find wrong with the new files beside those that are there. */
function faultsOf(files: readonly ContentFile[], folder: string): readonly Problem[] {
  const there = existsSync(folder) ? readContent(folder).value : [];
  const site = there.some(({ path }) => path === 'site.yaml') ? [] : [STAND_IN];
  const { problems } = buildCatalog([...there, ...site, ...files]);
  return problems.filter((one) => one.severity === 'error');
}

/** For a folder that has no site.yaml yet. */
const STAND_IN: ContentFile = {
  path: 'site.yaml',
  text: toYaml(siteRecord('A catalog', '2026-01-01')),
};

function formatList(): string {
  const width = Math.max(...FORMAT_IDS.map((id) => id.length));
  return FORMAT_IDS.map((id) => `  ${id.padEnd(width)}  ${FORMATS[id]}`).join('\n');
}

function fail(
  problems: readonly Problem[],
  format: (typeof REPORT_FORMATS)[number],
  { out, err }: Terminal,
  folder = '',
): number {
  const print = format === 'text' ? err : out;
  print(problems.length > 0 ? report(problems, folder, format) : 'This is no tracking plan that is known here.');
  err('Nothing was written.');
  return 1;
}

/** A problem of a file that is not written, at the place in the plan the file is made from. */
function inPlan(problem: Problem, { files }: Merged): Problem {
  const made = files.find(({ path }) => path === problem.file);
  return made ? { ...problem, ...made.place, message: `${problem.message} (It would be ${problem.file}.)` } : problem;
}

function sentence({ files, known }: Merged, format: string, isDry: boolean): string {
  const { event, property, ...others } = KINDS;
  const counts = [event, property, ...Object.values(others)].flatMap(({ folder, noun }, index) => {
    const count = files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    return count > 0 || index < 2 ? [counted(count, noun)] : [];
  });
  const there = known > 0 ? ` ${counted(known, 'event')} ${known === 1 ? 'was' : 'were'} there already.` : '';
  return `Read ${format}. ${isDry ? 'Would write' : 'Wrote'} ${listed(counts)}.${there}`;
}
