// The stage for addresses that are gone: declared ones to moves, and the inventory held against what is left.

import { hasErrors, sorted } from '../codes.ts';
import type { Moves, Things } from '../model.ts';
import type { Authored } from '../parse/parse.ts';
import type { Staged } from '../problem.ts';
import { declareRedirects } from './declare.ts';
import type { Live } from './live.ts';
import { lostAddresses } from './lost.ts';
import { movesOf, NO_MOVES } from './moves.ts';

/** Moves of a derived catalog. An unsound list of redirects hides what it would have covered, so it is reported alone. */
export function linkAddresses(
  { redirects, published }: Pick<Authored, 'redirects' | 'published'>,
  catalog: Things,
  live: Live,
): Staged<Moves> {
  if (!redirects && published.length === 0) return { value: NO_MOVES, problems: [] };
  const { value: declared, problems } = declareRedirects(redirects, live);
  if (hasErrors(problems)) return { value: NO_MOVES, problems: sorted(problems) };
  const lost = lostAddresses(published, declared, catalog, live);
  return { value: movesOf(declared, published, catalog, live), problems: sorted(lost) };
}
