// Takes the names that files or pasted text hold into the plan, and says what came of each.

import { formatLabel } from '../../../plan/format-label.ts';
import type { ForeignNames } from '../../../plan/names/foreign-names.ts';
import { counted, digits } from '../../../words/numbers.ts';
import type { Reader } from '../state/reader.ts';
import type { Plan } from '../state/store.ts';

export interface Outcome {
  readonly sentence: string;
  readonly problems: ForeignNames['problems'];
  /** Empty for pasted text. */
  readonly file: string;
}

export async function readNames(sources: readonly (File | string)[], plan: Plan, reader: Reader): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const source of sources) {
    const file = typeof source === 'string' ? '' : source.name;
    try {
      const result = await reader.ask({ read: source });
      plan.take(result);
      found.push({ sentence: sentenceFor(result), problems: result.problems, file });
    } catch (error) {
      found.push({ sentence: error instanceof Error ? error.message : '', problems: [], file });
    }
  }
  return found;
}

function sentenceFor({ format, names, unknown }: ForeignNames): string {
  const all = names.length + unknown.length;
  const exact = names.filter(({ match }) => match.kind === 'exact').length;
  if (all === 0) return 'No event was found.';
  const parts = [
    `${exact} known`,
    `${names.length - exact} to confirm`,
    `${digits(unknown.length)} not in this catalog`,
  ];
  return `${counted(all, 'name')} read from ${formatLabel(format)}: ${parts.join(', ')}.`;
}
