import { ALL_KINDS, KINDS } from '../kinds.ts';
import { thingsOf } from '../lookup.ts';
import type { Thing } from '../model.ts';
import { rule } from './rule.ts';

export const duplicateName = rule({
  code: 'duplicate-name',
  scope: 'catalog',
  *check(catalog) {
    for (const kind of ALL_KINDS.filter((each) => each !== 'property')) {
      const first = new Map<string, Thing>();
      for (const thing of thingsOf(catalog, kind)) {
        const look = appearance(thing.name);
        const twin = first.get(look);
        if (!twin) first.set(look, thing);
        else {
          const message = `This ${KINDS[thing.kind].noun} has the same name as ${twin.file}.`;
          yield { file: thing.file, path: ['name'], message, hint: 'Rename one of them.' };
        }
      }
    }
  },
});

// Cyrillic and Greek letters that no reader can tell from Latin ones.
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
  }).concat(
    Object.entries({
      т: 't',
      у: 'y',
      х: 'x',
      α: 'a',
      ε: 'e',
      ι: 'i',
      κ: 'k',
      ν: 'v',
      ο: 'o',
      ρ: 'p',
      τ: 't',
      υ: 'u',
      χ: 'x',
    }),
  ),
);

/** A name as the eye takes it in: without case, spacing, punctuation and differences of encoding. */
function appearance(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  const latin = Array.from(plain, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
  return latin.replace(/[^\p{L}\p{N}\p{M}]+/gu, '') || plain;
}
