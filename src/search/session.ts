import type { Filters } from './full-text.ts';
import { loadNames } from './loaded-names.ts';
import { type Results, resultOf } from './result.ts';

const SETTLED = 90;

export interface Session {
  /** Answers through `show`: from the names at once, then completed by the full text. Rejects only if the names cannot
   * be loaded. A newer question silences an older one; an empty one is not answered. */
  readonly ask: (query: string, filters?: Filters) => Promise<void>;
}

export function sessionOf(show: (results: Results) => void, most: number): Session {
  let turn = 0;
  return {
    ask: async (query, filters = {}) => {
      turn += 1;
      const mine = turn;
      if (query.trim() === '') return;
      const names = await loadNames();
      if (mine !== turn) return;
      const first = names.match(query, names.eventsWith);
      const { corrected, terms } = first;
      show({ query, corrected, terms, results: first.matches.map(resultOf), state: 'names' });
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      if (mine !== turn) return;
      const { complete } = await import('./complete.ts');
      const results = await complete(names, query, filters, most);
      if (mine === turn) show(results);
    },
  };
}
