import { parseArgs } from 'node:util';
import { hasErrors, sorted } from '../catalog/codes.ts';
import { report, REPORT_FORMATS } from '../catalog/report.ts';
import { contentFolder, oneOf, progress, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { Ledger } from './import/ledger.ts';
import { loadOrReport } from './load.ts';
import { findingsOf } from './observe/findings.ts';
import { TRAFFIC } from './observe/formats.ts';
import { keep } from './observe/keep.ts';
import { knownIn } from './observe/known.ts';
import { toJson, toText } from './observe/outcome.ts';
import { readTraffic, type Recognised } from './observe/read-traffic.ts';
import { sourcesAt } from './observe/sources.ts';
import { Tally } from './observe/tally.ts';

const IDS = Object.keys(TRAFFIC);
const width = Math.max(...IDS.map((id) => id.length));

export const observe: Command = {
  help: `Usage: catalog observe <file, folder or -> [--as FORMAT] [--write] [--propose]
                       [--format text|json|github] [--content DIR]

Reads real traffic and says how it differs from the catalog: events and properties that are not documented, required ones that
are missing, wrong types and values, values that look personal where nothing says so. It counts calls, days and how often each
property is sent. It never repeats a value. What a file is shows from its content:

${IDS.map((id) => `  ${id.padEnd(width)}  ${TRAFFIC[id] ?? ''}`).join('\n')}

Files may end in .gz; - is the standard input. At the end it names everything that was not read, by kind.

  --as FORMAT    read the files as this, whatever they look like
  --write        keep counts, days and how often each property is sent in observed.yaml of the content folder, for the site to
                 show: of the 30 days up to the newest that was observed, never of a value
  --propose      write a draft, with the status proposed, for each event that is not documented, types inferred
  --format NAME  text (default), json for programs, github for annotations in code review
  --content DIR  the content folder; else CONTENT_DIR, else ./content

Exit code: 0 traffic and catalog agree (perhaps warnings), 1 they do not, or the catalog has errors, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        write: { type: 'boolean', default: false },
        propose: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        content: { type: 'string' },
      },
    });
    const format = oneOf('format', values.format, REPORT_FORMATS);
    const asked = values.as === undefined ? undefined : oneOf('as', values.as, IDS);
    if (positionals.length === 0) throw new UsageError('Name the file, the folder, or - for the standard input.');
    const sources = positionals.flatMap(sourcesAt);
    const folder = contentFolder(values.content, terminal.env);
    const catalog = await loadOrReport(folder, terminal);
    if (!catalog) return 1;
    const ledger = new Ledger();
    const lose = (kind: string, { file, line }: { readonly file: string; readonly line: number }): void =>
      ledger.lose(kind, { file, line, column: 1 });
    const tally = new Tally(catalog, lose);
    const files: (Recognised & { readonly file: string })[] = [];
    for (const { name: file, open } of sources) {
      progress(terminal, `Reading ${file} …`);
      let known: ReturnType<typeof knownIn> | undefined;
      const recognised = await readTraffic(
        open(),
        {
          lost: (kind, line) => lose(kind, { file, line }),
          take: (call, line, id) => tally.add(call, (known ??= knownIn(catalog, id))(call), { file, line }),
        },
        asked,
      );
      if (recognised) files.push({ file, ...recognised });
      else lose('files of no format that is known here', { file, line: 1 });
    }
    if (files.length === 0) {
      terminal.err(`This is no traffic that is known here. Say with --as what it is: ${IDS.join(', ')}.`);
      return 1;
    }
    const written = keep(tally, catalog, folder, values, lose);
    const problems = sorted(findingsOf(tally, catalog));
    const outcome = { files, tally, catalog, problems, ledger };
    if (format === 'json') terminal.out(toJson(outcome));
    else {
      if (problems.length > 0) terminal.out(report(problems, '', format));
      if (format === 'text') terminal.out(toText(outcome));
    }
    for (const line of written) (format === 'json' ? terminal.err : terminal.out)(line);
    return hasErrors(problems) ? 1 : 0;
  },
};
