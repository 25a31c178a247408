import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { hasErrors, sorted } from '../catalog/codes.ts';
import type { Problem } from '../catalog/problem.ts';
import { buildCatalog } from '../catalog/load.ts';
import { decode, readContent } from '../catalog/read/read.ts';
import type { ContentFile } from '../catalog/read/read.ts';
import { report, REPORT_FORMATS } from '../catalog/report.ts';
import { listed } from '../words/lists.ts';
import { counted } from '../words/numbers.ts';
import { FORMATS } from '../plans/format-names.ts';
import type { FormatId } from '../plans/format-names.ts';
import { readPlan } from '../plans/read-plan.ts';
import type { InputFile } from '../plans/read-plan.ts';
import { contentFolder, oneOf, progress, UsageError } from './command.ts';
import type { Command, Terminal } from './command.ts';
import { Ledger } from './import/ledger.ts';
import { mergePlan } from './import/merge.ts';
import type { Merged } from './import/merge.ts';
import { toPlanned } from './import/to-planned.ts';
import { loadOrReport } from './load.ts';
import { writeFiles } from './write-files.ts';

export const importCommand: Command = {
  summary: 'Take over the events of a tracking plan as files of the catalog.',
  help: `Usage: catalog import <file...> [--dry-run] [--own-meanings] [--format text|json|github] [--content DIR]

Reads a tracking plan and writes a file for each event and property that the catalog does not have yet.
Read are Segment rules (Public API, older forms, CSV), Typewriter plan.json, RudderStack YAML (several files together),
Avo (CSV, JSON), Mixpanel Lexicon, our CSV, bundle of JSON Schemas and catalog.json, analyze-tracking YAML, and plain lists
of names.

Nothing that is there is changed. A property is taken for one that is there, or for one of another event, only where name,
type and meaning agree. What disagrees is a conflict, reported with its place in the file; then nothing is written at all.

  --dry-run        say what would be written, and write nothing
  --own-meanings   where only the meaning of a property differs, keep it with its event instead
  --format NAME    how conflicts are reported: text (default), json or github
  --content DIR    the content folder; else CONTENT_DIR, else ./content

Exit code: 0 imported, 1 conflicts or errors in the file or the catalog, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'own-meanings': { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        content: { type: 'string' },
      },
    });
    const format = oneOf('format', values.format, REPORT_FORMATS);
    if (positionals.length === 0) throw new UsageError('Name the file to import.');
    const { files, problems: unread } = readSources(positionals);
    if (hasErrors(unread)) return fail(unread, format, terminal);
    progress(terminal, `Reading ${positionals.join(', ')} …`);
    const plan = readPlan(files);
    const ledger = new Ledger();
    const planned = toPlanned(plan, ledger);
    const problems = [...unread, ...plan.problems, ...planned.problems];
    if (hasErrors(problems)) return fail(problems, format, terminal);

    const folder = contentFolder(values.content, terminal.env);
    const isNew = !existsSync(join(folder, 'site.yaml'));
    const catalog = isNew ? undefined : await loadOrReport(folder, terminal);
    if (!isNew && !catalog) return 1;
    progress(terminal, `Merging ${counted(planned.events.length, 'event')} …`);
    const merged = mergePlan(planned.events, catalog, { ownMeanings: values['own-meanings'], ledger });
    const all = sorted([...problems, ...merged.problems]);
    if (hasErrors(all)) return fail(all, format, terminal);
    const written = merged.records.map(({ path, record }) => ({ path, text: toYaml(record) }));
    progress(terminal, `Checking ${counted(written.length, 'file')} …`);
    const faults = faultsOf(written, folder);
    if (faults.length > 0) return fail(faults, format, terminal, folder);
    if (all.length > 0) terminal.err(report(all, '', format));

    if (!values['dry-run'])
      writeFiles(
        folder,
        written.map(({ path, text }) => ({ path, content: text })),
      );
    // Ids are those of our readers.
    const names = plan.formats.map(({ id }) => FORMATS[id as FormatId]);
    terminal.out(sentence(merged, listed(names), values['dry-run']));
    for (const line of ledger.lines) terminal.out(line);
    if (values['dry-run']) for (const { path } of merged.records) terminal.out(`  ${path}`);
    return 0;
  },
};

function readSources(paths: readonly string[]): { files: readonly InputFile[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const files = paths.map((path) => {
    if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
    if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder; name the files in it.`);
    const { value, problems: found } = decode(basename(path), readFileSync(path));
    problems.push(...found);
    return { path: basename(path), text: value };
  });
  return { files, problems };
}

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
  text: toYaml({
    name: 'A catalog',
    tagline: 'A catalog.',
    description: 'A catalog.',
    version: '1',
    updated: '2026-01-01',
    example: { userId: 'u', anonymousId: 'a', writeKey: 'k' },
  }),
};

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

function sentence({ events, properties }: Merged, format: string, isDry: boolean): string {
  const wrote = `${counted(events.added, 'event')} and ${counted(properties.added, 'property')}`;
  const known =
    events.known > 0 ? ` ${counted(events.known, 'event')} ${events.known === 1 ? 'was' : 'were'} there already.` : '';
  return `Read ${format}. ${isDry ? 'Would write' : 'Wrote'} ${wrote}.${known}`;
}

function toYaml(record: Readonly<Record<string, unknown>>): string {
  return stringify(record, { lineWidth: 120 });
}
