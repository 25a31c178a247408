import { namedInFacts } from '../facts.ts';
import { ALL_KINDS, KINDS } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import type { Linked } from '../link/linked.ts';
import type { PlainThing } from '../model.ts';
import { commonOf } from './common.ts';
import { Lists } from '../lists.ts';
import type { Ordered } from './order.ts';

type NamedBy = PlainThing<Kind>['namedBy'][number];

/** Makes things of a kind without a shape of its own, which know what names them. */
export function derivePlain(content: Ordered): (kind: Kind, linked: Linked<Kind>) => PlainThing<Kind> {
  const namedBy = new Lists<string, NamedBy>();
  for (const kind of ALL_KINDS) {
    for (const { id, data } of content[KINDS[kind].list]) {
      for (const named of namedInFacts(kind, data))
        namedBy.add(`${named.kind} ${named.id}`, { fact: named.fact, kind, id });
    }
  }
  return (kind, linked) => ({ ...commonOf(kind, linked), namedBy: namedBy.of(`${kind} ${linked.id}`) });
}
