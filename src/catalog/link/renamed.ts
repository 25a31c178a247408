// What became of an id that nothing has any more.

import { parseAddress } from '../addresses/address.ts';
import { KINDS } from '../kinds.ts';
import type { Kind } from '../model.ts';
import type { Authored } from '../parse/parse.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { slugOf } from '../../words/spelling/slug.ts';

/** In words, for ids that redirects lead on, and for those that the name of another thing would have. */
export type SayRenamed = (kind: Kind, id: string) => string | undefined;

export function renamedIn(authored: Authored, ids: ReadonlyMap<Kind, ReadonlySet<string>>): SayRenamed {
  const moves = new Map<string, { readonly kind: Kind; readonly id: string }>();
  for (const [from, to] of Object.entries(authored.redirects?.data ?? {})) {
    const [old, now] = [from, to].map((each) => (typeof each === 'string' ? parseAddress(each) : undefined));
    if (old?.thing && now?.thing && !old.anchor && !now.anchor && !old.rest)
      moves.set(`${old.thing.kind} ${old.thing.id}`, now.thing);
  }
  const named = new Map<Kind, ReadonlyMap<string, string>>();
  const byName = (kind: Kind) => {
    const known = named.get(kind);
    if (known) return known;
    const records = authored[KINDS[kind].list].map(({ id, data }) => [slugOf(nameIn(data)), id] as const);
    const fresh = new Map(records.filter(([slug, id]) => slug !== id));
    named.set(kind, fresh);
    return fresh;
  };
  return (kind, id) => {
    let now = id;
    for (let steps = moves.size; steps > 0; steps -= 1) {
      const next = moves.get(`${kind} ${now}`);
      if (next?.kind !== kind) break;
      now = next.id;
    }
    if (now !== id && ids.get(kind)?.has(now)) return `It was renamed: write ${quoted(now)}.`;
    const other = byName(kind).get(id);
    return other && `Did you mean ${quoted(other)}, which has that name?`;
  };
}

function nameIn(data: object): string {
  return 'name' in data && typeof data.name === 'string' ? data.name : '';
}
