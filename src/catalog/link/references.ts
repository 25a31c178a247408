// Resolving references: what exists, what is meant, what is said twice.

import { problem } from '../codes.ts';
import type { Code } from '../codes.ts';
import { faultOfId } from '../ids.ts';
import { KINDS } from '../kinds.ts';
import type { Kind } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Problem } from '../problem.ts';
import type { SayRenamed } from './renamed.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { didYouMean } from '../../words/spelling/nearest.ts';

export interface Reference {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** Keeps the references that exist, each once, and reports the others. */
export type Resolve = <R extends Reference>(
  record: AuthoredRecord<unknown>,
  kind: Kind,
  references: readonly R[],
) => readonly R[];

// Comparing a word with every id is dear: beyond this many different unknown words no nearest id is looked for.
const MOST_SUGGESTIONS = 200;

/** A resolver among the ids of each kind; problems are added to the list given. */
export function referencesIn(
  ids: ReadonlyMap<Kind, ReadonlySet<string>>,
  problems: Problem[],
  sayRenamed: SayRenamed,
): Resolve {
  const suggestions = new Map<string, string | undefined>();
  const suggest = (kind: Kind, id: string): string | undefined => {
    const key = `${kind} ${id}`;
    if (!suggestions.has(key) && suggestions.size < MOST_SUGGESTIONS) {
      suggestions.set(key, didYouMean(id, ids.get(kind) ?? []) || undefined);
    }
    return suggestions.get(key);
  };

  return (record, kind, references) => {
    const known = ids.get(kind);
    const seen = new Set<string>();
    return references.filter(({ id, path }) => {
      const report = (code: Parameters<typeof problem>[0], message: string, hint: string): false => {
        problems.push(problem(code, record.file, record.keyAt(path), message, hint));
        return false;
      };
      if (!known?.has(id)) {
        const other = [...ids].find(([, things]) => things.has(id))?.[0];
        if (other) {
          const message = `${quoted(id)} exists as ${KINDS[other].aNoun}, not as ${KINDS[kind].aNoun}.`;
          return report('wrong-kind', message, `Name ${KINDS[kind].aNoun} here.`);
        }
        const hint = sayRenamed(kind, id) ?? suggest(kind, id) ?? creating(kind, id);
        return report(
          `unknown-${kind}` as Code, // of every kind
          `The ${record.kind in KINDS ? KINDS[record.kind as Kind].noun : record.kind} names the ${KINDS[kind].noun} ${quoted(id)}, which does not exist.`,
          hint,
        );
      }
      if (seen.has(id))
        return report('duplicate-reference', `The ${KINDS[kind].noun} ${quoted(id)} is named twice.`, 'Keep one.');
      seen.add(id);
      return true;
    });
  };
}

/** What to do about an id that nothing has. */
export function creating(kind: Kind, id: string): string {
  if (/\s-\s/.test(id)) return 'Two entries became one; begin each with a `-` in the same column.';
  return faultOfId(kind, id)
    ? 'No file can have that name; correct it.'
    : `Create ${KINDS[kind].folder}/${id}.yaml, or correct it.`;
}
