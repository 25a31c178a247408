// Resolving references: what exists, what is meant, what is said twice.

import { problem } from './codes.ts';
import type { Kind } from './model.ts';
import type { AuthoredRecord } from './parse.ts';
import type { Problem } from './problem.ts';
import { nearest, quoted } from './wording.ts';

interface Reference {
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
export function referencesIn(ids: ReadonlyMap<Kind, ReadonlySet<string>>, problems: Problem[]): Resolve {
  const suggestions = new Map<string, string | undefined>();
  const suggest = (kind: Kind, id: string): string | undefined => {
    const key = `${kind} ${id}`;
    if (!suggestions.has(key) && suggestions.size < MOST_SUGGESTIONS) {
      suggestions.set(key, nearest(id, ids.get(kind) ?? []));
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
          const message = `${quoted(id)} exists as ${NOUNS[other]}, not as ${NOUNS[kind]}.`;
          return report('wrong-kind', message, `Name ${NOUNS[kind]} here.`);
        }
        const near = suggest(kind, id);
        const hint =
          near === undefined
            ? `Create ${FILES[kind]}/${fileName(id)}.yaml, or correct it.`
            : `Did you mean ${quoted(near)}?`;
        return report(
          `unknown-${kind}`,
          `${SPEAKERS[record.kind]} names the ${WORDS[kind]} ${quoted(id)}, which does not exist.`,
          hint,
        );
      }
      if (seen.has(id))
        return report('duplicate-reference', `The ${WORDS[kind]} ${quoted(id)} is named twice.`, 'Keep one.');
      seen.add(id);
      return true;
    });
  };
}

const fileName = (id: string): string => quoted(id).slice(1, -1);

const WORDS: Record<Kind, string> = {
  goal: 'goal',
  'use-case': 'use case',
  event: 'event',
  property: 'property',
  source: 'source',
  destination: 'destination',
};
const NOUNS: Record<Kind, string> = {
  goal: 'a goal',
  'use-case': 'a use case',
  event: 'an event',
  property: 'a property',
  source: 'a source',
  destination: 'a destination',
};
const SPEAKERS: Record<Kind | 'site', string> = {
  goal: 'The goal',
  'use-case': 'The use case',
  event: 'The event',
  property: 'The property',
  source: 'The source',
  destination: 'The destination',
  site: 'The site',
};
const FILES: Record<Kind, string> = {
  goal: 'goals',
  'use-case': 'use-cases',
  event: 'events',
  property: 'properties',
  source: 'sources',
  destination: 'destinations',
};
