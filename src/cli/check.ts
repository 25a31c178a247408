import { parseArgs } from 'node:util';
import { checkOn } from '../catalog/check.ts';
import { hasErrors } from '../catalog/codes.ts';
import { report, REPORT_FORMATS } from '../catalog/report.ts';
import { contentFolder, oneOf, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { loadWhole } from './load.ts';
import { finishWriting } from './write-files.ts';

export const check: Command = {
  help: `Usage: catalog check [--content DIR] [--format text|json|github] [--today DATE]

Reports everything that is wrong with a catalog, each problem with its file, line and column.
What a code means and how to cure it stands in the guides "Problems with files" and "Problems with content".

  --content DIR   the content folder; else CONTENT_DIR, else ./content
  --format NAME   text for people (default), json for programs, github for annotations in code review
  --today DATE    the day after which nothing may be past its end, as 2026-11-29; else today

Exit code: 0 no errors (perhaps warnings), 1 errors, 2 wrong arguments.`,
  async run(args, { out, env }) {
    const { values } = parseArgs({
      args: [...args],
      options: { content: { type: 'string' }, format: { type: 'string', default: 'text' }, today: { type: 'string' } },
    });
    const format = oneOf('format', values.format, REPORT_FORMATS);
    const folder = contentFolder(values.content, env);
    finishWriting(folder);
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today))
      throw new UsageError(`--today is "${today}", which is no date like 2026-11-29.`);
    const { problems } = await loadWhole(folder, env, checkOn(today));
    const text = report(problems, folder, format);
    if (text !== '') out(text);
    return hasErrors(problems) ? 1 : 0;
  },
};
