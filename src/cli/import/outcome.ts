// What an import did, for people and for programs: what was read, what was kept, and what was not.

import { KINDS } from '../../catalog/kinds.ts';
import type { Problem } from '../../catalog/problem.ts';
import { report } from '../../catalog/report.ts';
import { FORMATS } from '../../plans/format-names.ts';
import type { Plan } from '../../plans/record.ts';
import { listed } from '../../words/lists.ts';
import { counted } from '../../words/numbers.ts';
import type { Ledger } from './ledger.ts';
import type { Declarations } from './declared/site.ts';

interface Outcome {
  readonly plan: Plan;
  /** Of the files that are new. */
  readonly paths: readonly string[];
  /** Of those that were there, and have changed. */
  readonly changed: readonly string[];
  /** Events that were there already. */
  readonly known: number;
  readonly ledger: Ledger;
  /** What site.yaml declares for them now, beside what it did. */
  readonly declared: Declarations;
  readonly problems: readonly Problem[];
  readonly isDry: boolean;
}

export function toText(outcome: Outcome): string {
  const { plan, paths, changed, known, ledger, declared, isDry } = outcome;
  const counts = idsByKind(paths).map(([, noun, ids]) => counted(ids.length, noun));
  const there = known > 0 ? ` ${counted(known, 'event')} ${known === 1 ? 'was' : 'were'} there already.` : '';
  const changes = idsByKind(changed).flatMap(([, noun, ids]) => (ids.length > 0 ? [counted(ids.length, noun)] : []));
  const changing = changes.length > 0 ? ` ${isDry ? 'Would change' : 'Changed'} ${listed(changes)}.` : '';
  const formats = listed(plan.formats.map(({ id }) => FORMATS[id]));
  return [
    `Read ${formats}. ${isDry ? 'Would write' : 'Wrote'} ${listed(counts)}.${changing}${declaring(declared, isDry)}${there}`,
    ...plan.columns.map(({ file, columns }) => {
      const all = Object.entries(columns).map(([heading, word]) => `"${heading}" as ${word}`);
      return `Columns of ${file}: ${listed(all)}.`;
    }),
    ...ledger.linesUnder('Read and not kept:'),
    ...(isDry ? [...paths, ...changed].map((path) => `  ${path}`) : []),
  ].join('\n');
}

function declaring({ fields, privacyClasses }: Declarations, isDry: boolean): string {
  const counts = [
    [Object.keys(fields).length, 'field'],
    [Object.keys(privacyClasses).length, 'class of personal data'],
  ] as const;
  const said = counts.flatMap(([count, noun]) =>
    count === 0 ? [] : [noun === 'field' || count === 1 ? counted(count, noun) : `${count} classes of personal data`],
  );
  return said.length > 0 ? ` ${isDry ? 'Would declare' : 'Declared'} ${listed(said)} in site.yaml.` : '';
}

export function toJson({ plan, paths, changed, known, ledger, declared, problems, isDry }: Outcome): string {
  return JSON.stringify(
    {
      read: {
        formats: plan.formats.map(({ id, reason, files }) => ({ format: id, reason, files })),
        events: plan.events.length,
        ...(plan.columns.length > 0 && { columns: plan.columns }),
      },
      kept: Object.fromEntries(idsByKind(paths).map(([folder, , ids]) => [folder, ids])),
      changed: Object.fromEntries(idsByKind(changed).map(([folder, , ids]) => [folder, ids])),
      declared: { fields: Object.keys(declared.fields), privacyClasses: Object.keys(declared.privacyClasses) },
      known,
      notKept: ledger.all,
      dryRun: isDry,
      ...(JSON.parse(report(problems, '', 'json')) as object), // an object
    },
    null,
    2,
  );
}

/** Ids of the files by kind, events and properties always and first. */
function idsByKind(paths: readonly string[]): readonly (readonly [folder: string, noun: string, ids: string[]])[] {
  const { event, property, ...others } = KINDS;
  return [event, property, ...Object.values(others)].flatMap(({ folder, noun }, index) => {
    const inside = paths.filter((path) => path.startsWith(`${folder}/`));
    const ids = inside.map((path) => path.slice(folder.length + 1, -'.yaml'.length));
    return ids.length > 0 || index < 2 ? [[folder, noun, ids] as const] : [];
  });
}
