// Whether the guide for authors has a key: a row of the table of its kind, or of the part that the row leads to.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Marker } from './fixture.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../content/guides/every-key.mdx'), 'utf8');

/** Of each section the keys of its rows, with the row. */
const SECTIONS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  GUIDE.split(/^## /m)
    .slice(1)
    .map((section) => {
      const rows = section.split('\n').filter((line) => line.startsWith('| `'));
      const keyed = rows.map((row) => [/`([^`]+)`/.exec(row)?.[1] ?? '', row] as const);
      return [section.slice(0, section.indexOf('\n')), new Map(keyed)];
    }),
);

export function guideNames({ form, key, as, among }: Pick<Marker, 'form' | 'key' | 'as' | 'among'>): boolean {
  // A map by key, and the older form of members, stand in one row with what is inside.
  const wanted = key.replaceAll('[key]', '.*').replace(/^\./, '').replaceAll('items.properties.*', 'items.members.*');
  const isNamed = as !== 'text' && as !== 'number';
  const value = isNamed && among ? `\`${String(JSON.parse(as))}\`` : '';
  return form.heading !== undefined && [...rowsFor(form.heading, wanted)].some((row) => row.includes(value));
}

/** The rows that say something of a key: its own, and where they lead elsewhere, those there. */
function* rowsFor(heading: string, key: string): Generator<string> {
  const rows = SECTIONS.get(heading) ?? new Map<string, string>();
  const own = rows.get(key) ?? rows.get(key.replace(/(?:\[\]|\.\*)$/, ''));
  if (own !== undefined) yield own;
  for (const [above, row] of rows) {
    const [, place] = / See \[[^\]]+\]\(#([a-z-]+)\)/.exec(row.replace('|', ' ')) ?? [];
    if (place === undefined || !isInside(key, above)) continue;
    const there = [...SECTIONS.keys()].find((one) => one.toLowerCase().replaceAll(' ', '-') === place) ?? '';
    const rest = key.slice(above.length);
    const last = /[^.]+$/.exec(above)?.[0] ?? '';
    // `text` of `notes[].text`, `constraints.minimum` of `properties[].constraints.minimum`, or the same in another kind.
    for (const one of [rest.replace(/^(?:\[\]|\.\*)\./, ''), last + rest, ...(there === heading ? [] : [key])])
      if (one !== key || there !== heading) yield* rowsFor(there, one);
  }
}

const isInside = (key: string, above: string): boolean =>
  key === above || key.startsWith(`${above}.`) || key.startsWith(`${above}[`);
