import type { Chosen } from './address.ts';
import { loadNames } from './loaded-names.ts';
import { type Results, resultOf } from './result.ts';

const SETTLED = 90;

export interface Session {
  /** Answers through `show`: from the names at once, then completed by the full text. Rejects only if the names cannot
   * be loaded. A newer question silences an older one; an empty one is not answered. */
  readonly ask: (query: string, chosen?: Chosen) => Promise<void>;
}

export function sessionOf(show: (results: Results) => void, most: number): Session {
  let turn = 0;
  return {
    ask: async (query, chosen) => {
      turn += 1;
      const mine = turn;
      if (query.trim() === '') return;
      const names = await loadNames();
      if (mine !== turn) return;
      const first = names.match(query);
      const { corrected, terms } = first;
      show({ query, corrected, terms, results: first.matches.map(resultOf), isComplete: false });
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      if (mine !== turn) return;
      const { complete } = await import('./complete.ts');
      const results = await complete(names, query, chosen, most);
      if (mine === turn) show(results);
    },
  };
}
