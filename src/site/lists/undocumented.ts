// What was seen in traffic or found in code and is no event of the catalog, for the index of events.

import type { Catalog } from '../../catalog/model.ts';
import { placeText } from '../../words/events/code-places.ts';
import { counted } from '../../words/numbers.ts';
import { seenText } from '../../words/events/observed.ts';

export interface Undocumented {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly name: string | undefined; readonly call: string; readonly said: string }[];
}

/** Those that have any. */
export function undocumentedIn({ observed, code }: Catalog): readonly Undocumented[] {
  const seen = (observed?.undocumented ?? []).map(({ name, call, ...one }) => {
    return { name, call, said: seenText(one, observed ?? {}) };
  });
  const found = (code?.undocumented ?? []).map(({ name, call, places }) => {
    const [first, ...more] = places;
    const said = first ? placeText(first) : '';
    return { name, call, said: more.length === 0 ? said : `${said} and ${counted(more.length, 'other place')}` };
  });
  return [
    { id: '_undocumented', title: 'Seen, not documented', rows: seen },
    { id: '_undocumented-code', title: 'In the code, not documented', rows: found },
  ].filter(({ rows }) => rows.length > 0);
}
