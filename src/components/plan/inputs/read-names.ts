// Takes the names that files or pasted text hold into the plan, and says what came of each.

import { formatLabel } from '../../../plan/format-label.ts';
import type { ForeignNames } from '../../../plan/names/foreign-names.ts';
import { quoted } from '../../../words/escapes/quoted.ts';
import { listed } from '../../../words/lists.ts';
import { counted, digits } from '../../../words/numbers.ts';
import type { Reader } from '../state/reader.ts';
import type { Plan } from '../state/store.ts';

export interface Outcome {
  readonly sentence: string;
  readonly problems: ForeignNames['problems'];
  /** Empty for pasted text. */
  readonly file: string;
  /** Takes the names, which wait for an answer. */
  readonly take?: () => Outcome;
}

/** What is being read, and what came of what was read last. */
export interface Reading {
  readonly outcomes: readonly Outcome[];
  readonly isBusy: boolean;
}

export async function readNames(sources: readonly (File | string)[], plan: Plan, reader: Reader): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const source of sources) {
    const file = typeof source === 'string' ? '' : source.name;
    try {
      const result = await reader.ask({ read: source });
      const take = (): Outcome => {
        plan.take(result);
        return { sentence: sentenceFor(result), problems: result.problems, file };
      };
      found.push(result.doubtful > 0 ? { sentence: questionFor(result), problems: [], file, take } : take());
    } catch (error) {
      found.push({ sentence: error instanceof Error ? error.message : '', problems: [], file });
    }
  }
  return found;
}

function questionFor({ doubtful, names, unknown }: ForeignNames): string {
  const examples = [...unknown, ...names.map(({ name }) => name)].slice(0, 3).map((name) => quoted(name.slice(0, 60)));
  return `This reads like prose. ${digits(doubtful)} names would be taken from it, such as ${listed(examples)}. Are they events?`;
}

function sentenceFor({ format, names, unknown }: ForeignNames): string {
  const all = names.length + unknown.length;
  const exact = names.filter(({ match }) => match.kind === 'exact').length;
  if (all === 0) return 'No event was found.';
  const parts = [
    `${exact} known`,
    counted(names.length - exact, 'possible match'),
    `${digits(unknown.length)} not in this catalog`,
  ];
  return `${counted(all, 'name')} read from ${formatLabel(format)}: ${parts.join(', ')}.`;
}
