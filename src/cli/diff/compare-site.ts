import type { Catalog, JsonValue, Site } from '../../catalog/model.ts';
import { differs } from './change.ts';
import type { Change } from './change.ts';

/** What the catalog says of itself: what readers see of it as a value each, the rest by its key. */
export function compareSites({ site: was }: Catalog, { site: is }: Catalog): readonly Change[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof Site)[]; // its own keys
  return keys
    .filter((key) => differs(was[key], is[key]))
    .map((key) => {
      const [before, after] = [was[key], is[key]] as (JsonValue | undefined)[]; // it is plain
      const said = `The ${WORDS[key] ?? `\`${key}\``} of the catalog`;
      const text =
        typeof before === 'string' && typeof after === 'string'
          ? `${said} was "${before}" and is "${after}".`
          : `${said} has changed.`;
      return {
        code: `catalog-${key}-changed`,
        kind: 'catalog',
        id: 'site',
        name: is.name,
        breaking: false,
        text,
        before,
        after,
      };
    });
}

const WORDS: Readonly<Partial<Record<keyof Site, string>>> = { name: 'name', version: 'version', updated: 'date' };
