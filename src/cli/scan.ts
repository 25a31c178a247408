import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CALL_NAME } from '../catalog/schema/site.ts';
import { contentFolder, oneOf, progress, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { grammarsOnDisk } from './grammar-files.ts';
import { Ledger } from './import/ledger.ts';
import { loadOrReport } from './load.ts';
import { compareCalls, FINDINGS } from './scan/compare.ts';
import { findCalls } from './scan/find.ts';
import { keepPlaces } from './scan/keep.ts';
import { PRINTS, SCAN_FORMATS } from './scan/print.ts';

export const scan: Command = {
  help: `Usage: catalog scan <folder>… [--call NAME]… [--tests] [--write]
                    [--content DIR] [--format NAME]

Finds the calls in code that send events, and holds them against the catalog: events that are not documented, required
properties that are missing, properties that are not documented, and events that no call sends. Reads JavaScript,
TypeScript, Vue, Svelte, Astro, Python, Ruby, PHP, Go, Java, Kotlin, Swift, Objective-C, C# and Dart. A name that is
computed is told with its place, and never guessed.

  --call NAME     a function of your own that sends events, as trackEvent or tracking.send; as often as needed.
                  Those that site.yaml names under calls count always
  --tests         read the code of tests, too
  --write         keep the places of the calls in code.yaml of the content folder, for the site to show: it is written anew
                  each time, so name all folders of your code
  --content DIR   the content folder; else CONTENT_DIR, else ./content
  --format NAME   text (default), json, markdown for a pull request, github for annotations, sarif

Exit code: 0 no errors (perhaps warnings), 1 errors, or the catalog has some, 2 wrong arguments.`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        call: { type: 'string', multiple: true, default: [] },
        tests: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        content: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = oneOf('format', values.format, SCAN_FORMATS);
    if (positionals.length === 0) throw new UsageError('Name the folder to scan.');
    const gone = positionals.find((path) => !existsSync(path));
    if (gone !== undefined) throw new UsageError(`There is no folder or file "${gone}".`);
    if (values.call.some((name) => !CALL_NAME.test(name)))
      throw new UsageError('--call takes the name of a function, as trackEvent.');
    const folder = contentFolder(values.content, terminal.env);
    const catalog = await loadOrReport(folder, terminal);
    if (!catalog) return 1;
    progress(terminal, `Reading ${positionals.join(', ')} …`);
    const ledger = new Ledger();
    const found = await findCalls(positionals, {
      wrappers: [...(catalog.site.calls ?? []), ...values.call],
      withTests: values.tests,
      grammars: grammarsOnDisk(),
      ledger,
    });
    const compared = compareCalls(found.calls, catalog, folder.replace(/\/+$/, ''));
    const written = values.write ? keepPlaces(found.calls, compared.sent, folder, ledger) : undefined;
    const text = PRINTS[format]({ found, compared, unread: ledger.linesUnder('Not read:') });
    if (text !== '') terminal.out(text);
    if (written !== undefined) (format === 'text' ? terminal.out : terminal.err)(written);
    return compared.findings.some(({ code }) => FINDINGS[code] === 'error') ? 1 : 0;
  },
};
