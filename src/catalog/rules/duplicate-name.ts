import { ALL_KINDS, KINDS } from '../kinds.ts';
import { thingsOf } from '../lookup.ts';
import type { Thing } from '../model.ts';
import { rule } from './rule.ts';

export const duplicateName = rule({
  code: 'duplicate-name',
  scope: 'catalog',
  *check(catalog) {
    for (const kind of ALL_KINDS.filter((each) => each !== 'property')) {
      for (const [thing, twin] of twinsAmong(thingsOf(catalog, kind))) {
        if (isSentApart(thing, twin)) continue;
        const message = `This ${KINDS[thing.kind].noun} has the same name as ${twin.file}.`;
        yield { file: thing.file, path: ['name'], message, hint: 'Rename one of them.' };
      }
    }
  },
});

/** Names of events are data: `Form Sent` and `form_sent` arrive as two events, if seldom on purpose. */
export const similarName = rule({
  code: 'similar-name',
  scope: 'catalog',
  *check({ events }) {
    for (const [event, twin] of twinsAmong(events)) {
      if (!isSentApart(event, twin)) continue;
      const message = `The name differs from that of ${twin.file} by case or spelling only.`;
      const hint = 'If both are sent, say in their summaries which is which; else remove one.';
      yield { file: event.file, path: ['name'], message, hint };
    }
  },
});

/** Each thing whose name no reader can tell from that of another, with the first of that name. */
function* twinsAmong(things: readonly Thing[]): Generator<readonly [Thing, Thing]> {
  const first = new Map<string, Thing>();
  for (const thing of things) {
    const look = appearance(thing.name);
    const twin = first.get(look);
    if (twin) yield [thing, twin];
    else first.set(look, thing);
  }
}

/** Whether two events of one appearance are written differently, in letters that differ to the eye too. */
function isSentApart(event: Thing, twin: Thing): boolean {
  if (event.kind !== 'event') return false;
  const [name, other] = [event.name.normalize('NFKC'), twin.name.normalize('NFKC')];
  return name !== other && bare(name) === bare(other);
}

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
  return Array.from(bare(name.normalize('NFKC')), (letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

/** Without case, spacing and punctuation, unless there is nothing else. */
function bare(name: string): string {
  const lower = name.toLowerCase();
  return lower.replace(/[^\p{L}\p{N}\p{M}]+/gu, '') || lower;
}
