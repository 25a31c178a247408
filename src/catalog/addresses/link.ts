// The stage for addresses that are gone: declared ones to moves, and the inventory held against what is left.

import { hasErrors, sorted } from '../codes.ts';
import type { Moves, Things } from '../model.ts';
import type { Authored } from '../parse/parse.ts';
import type { Staged } from '../problem.ts';
import { NO_CLAIMS } from './claims.ts';
import type { Claims } from './claims.ts';
import { declareRedirects } from './declare.ts';
import type { Live } from './live.ts';
import { lostAddresses } from './lost.ts';
import { movesOf, NO_MOVES } from './moves.ts';

interface Moving {
  readonly moves: Moves;
  readonly claims: Pick<Claims, 'gone' | 'leading'>;
  /** Whether all that is declared is sound: what is not may cover anything that seems lost. */
  readonly isSound: boolean;
}

/** Moves of a derived catalog. An unsound list of redirects hides what it would have covered, so it is reported alone. */
export function linkAddresses(
  { redirects, published }: Pick<Authored, 'redirects' | 'published'>,
  catalog: Things,
  live: Live,
): Staged<Moving> {
  if (!redirects && published.length === 0)
    return { value: { moves: NO_MOVES, claims: NO_CLAIMS, isSound: true }, problems: [] };
  const {
    value: { declared, claims },
    problems,
  } = declareRedirects(redirects, live);
  if (hasErrors(problems)) return { value: { moves: NO_MOVES, claims, isSound: false }, problems: sorted(problems) };
  const lost = lostAddresses(published, declared, catalog, live);
  const moves = movesOf(declared, published, catalog, live);
  return { value: { moves, claims, isSound: true }, problems: sorted(lost) };
}
