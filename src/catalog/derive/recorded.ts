import { problem } from '../codes.ts';
import type { Event } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../../words/escapes/quoted.ts';

/** Of a file that a command writes: what it keeps of an event as sent. */
interface Entry {
  readonly name?: string | undefined;
  readonly call: Event['call'];
}

interface Recorded<E> {
  readonly of: (event: Event) => E | undefined;
  /** What is of no event. */
  readonly undocumented: readonly E[];
  readonly problems: readonly Problem[];
}

/** The entries of a file by the names of events as sent; one name twice is a problem. */
export function recordedIn<E extends Entry>(
  record: AuthoredRecord<{ readonly events: readonly E[] }>,
  events: readonly Event[],
  { twice, by }: { readonly twice: string; readonly by: string },
): Recorded<E> {
  const names = new Set(events.map(({ name }) => name));
  const entries = new Map<string, E>();
  const problems: Problem[] = [];
  record.data.events.forEach((one, index) => {
    const id = one.name ?? `${one.call} call`;
    if (entries.has(id)) {
      const at = record.at(['events', index, 'name']);
      problems.push(problem('duplicate-reference', record.file, at, `${quoted(id)} ${twice}`, `Run \`${by}\` again.`));
    }
    entries.set(id, one);
  });
  return {
    of: ({ name }) => entries.get(name),
    undocumented: [...entries.values()].filter(({ name }) => name === undefined || !names.has(name)),
    problems,
  };
}
