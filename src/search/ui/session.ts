import type { Chosen } from './address.ts';
import { loadNames } from './loaded-names.ts';
import { missingNote } from './notices.ts';
import { type Results, resultOf } from './result.ts';

const SETTLED = 90;

interface Session {
  /** Answers through `show`: from the names at once, then completed by the full text. Rejects only if there is nothing to
   * show, because it could not be loaded. A newer question silences an older one; an empty one is not answered. */
  readonly ask: (query: string, chosen?: Chosen) => Promise<void>;
}

/** `load` brings what completes an answer, and may be asked before. */
export function sessionOf(
  show: (results: Results) => void,
  most: number,
  load: () => Promise<typeof import('./complete.ts')>,
): Session {
  let asked = 0;
  const answer = async (isLatest: () => boolean, query: string, chosen?: Chosen) => {
    const names = await loadNames();
    if (!isLatest()) return;
    const { matches, terms } = names.match(query);
    const first = {
      query,
      terms,
      results: matches.filter(({ level }) => level !== 'part').map(resultOf),
      isComplete: false,
    };
    show(first);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    if (!isLatest()) return;
    const last = await load().then(
      ({ complete }) => complete(names, query, chosen, most),
      (reason: unknown) => {
        if (matches.length === 0) throw reason;
        return { ...first, results: matches.map(resultOf), isComplete: true, notes: [missingNote()] };
      },
    );
    if (isLatest()) show(last);
  };
  return {
    ask: async (query, chosen) => {
      asked += 1;
      const own = asked;
      const isLatest = () => own === asked;
      if (query.trim() === '') return;
      await answer(isLatest, query, chosen).catch((reason: unknown) => {
        if (isLatest()) throw reason;
      });
    },
  };
}
