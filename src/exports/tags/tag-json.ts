// `index.json` beside the page of a tag.

import { byKind } from '../../catalog/kinds.ts';
import type { Tag } from '../../catalog/named-by.ts';
import type { Addresses } from '../addresses.ts';

/** Plain data for `JSON.stringify`: what has the tag, by kind, without kinds of which nothing has it. */
export function tagJson({ id, name, things }: Tag, addresses: Addresses) {
  const lists = byKind('list', (kind) =>
    things
      .filter((thing) => thing.kind === kind)
      .map((thing) => ({
        id: thing.id,
        name: thing.name,
        summary: thing.summary,
        url: addresses.thing(kind, thing.id),
      })),
  );
  const having = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { formatVersion: 1, kind: 'tag', id, name, url: addresses.path(`tags/${id}/`), ...Object.fromEntries(having) };
}
