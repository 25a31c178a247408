// What is tracked already by what the catalog states.

import type { Event } from '../catalog/model.ts';

/** The places of live events as the distance of each from the one before, which packs well: 1 and 3 are `[1, 2]`. */
export function toLiveSteps(events: readonly Event[]): readonly number[] {
  const places = events.flatMap((event, place) => (isLive(event) ? [place] : []));
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}

/** The events that the catalog states as live, at all or at a source; of a deprecated one nothing is to be begun with. */
export function liveIn({ live = [] }: { readonly live?: readonly number[] }): readonly number[] {
  let place = 0;
  return live.map((step) => (place += step));
}

function isLive({ status, sources }: Event): boolean {
  return status === 'live' || (status !== 'deprecated' && sources.some((source) => source.status === 'live'));
}
