import { pickFacts } from '../facts.ts';
import type { Kind } from '../kinds.ts';
import type { Linked } from '../link/linked.ts';
import type { Common } from '../model.ts';
import type { Authored } from '../schema.ts';

type Shared = Pick<Authored<'goal'>, 'summary' | 'description' | 'synonyms' | 'notes'> & {
  readonly name?: string;
  readonly key?: string;
};

/** What every thing has, and its simple facts. A property has no name but its key. */
export function commonOf<K extends Kind>(kind: K, { id, file, data }: Linked<K>): Common<K> {
  const { key = id, name = key, summary, description = '', synonyms, notes } = data as unknown as Shared; // of every kind
  return { kind, id, name, summary, description, synonyms, notes, file, ...pickFacts(kind, data) };
}
