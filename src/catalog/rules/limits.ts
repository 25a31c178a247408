import { atKey } from '../../words/at-key.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import type { Event, ThingOf } from '../model.ts';
import { matches } from './patterns.ts';
import type { Finding } from './rule.ts';
import { rule } from './rule.ts';

/** Names that a vendor does not take: those it is said to have, and those under which an event goes to a destination of
 * the same id. */
export const vendorLimits = rule({
  code: 'vendor-limits',
  scope: 'event',
  *check(event, { catalog }) {
    if (catalog.vendors.every(({ limits }) => limits === undefined)) return;
    for (const vendor of catalog.vendors) {
      for (const { name, path } of namesThere(event, vendor)) yield* beyond(name, path, vendor);
    }
  },
});

interface NameThere {
  readonly name: string;
  readonly path: Finding['path'];
}

function namesThere({ as = {}, destinations, name: own }: Event, { id }: ThingOf<'vendor'>): readonly NameThere[] {
  const stated = atKey(as, id)?.name;
  const sent = destinations.flatMap(({ destination, as: under = stated ?? own }, index) =>
    String(destination) === String(id) && under !== stated ? [{ name: under, path: ['destinations', index] }] : [],
  );
  return [...(stated === undefined ? [] : [{ name: stated, path: ['as', id, 'name'] }]), ...sent];
}

function* beyond(
  name: string,
  path: Finding['path'],
  { name: vendor, limits = {} }: ThingOf<'vendor'>,
): Generator<Finding> {
  const { name: most, characters } = limits;
  const hint = 'Send it under another name there: `as` of the vendor or of the destination.';
  const length = [...name].length;
  if (most !== undefined && length > most)
    yield {
      path,
      message: `${vendor} takes names of at most ${most} characters; ${quoted(name)} has ${length}.`,
      hint,
    };
  if (characters !== undefined && matches(characters, name) === false)
    yield {
      path,
      message: `${vendor} takes no name such as ${quoted(name)}: it has to match ${quoted(characters)}.`,
      hint,
    };
}

export const badLimits = rule({
  code: 'bad-pattern',
  scope: 'vendor',
  *check({ limits }) {
    const { characters } = limits ?? {};
    if (characters === undefined || matches(characters, '') !== undefined) return;
    const message = `The pattern ${quoted(characters)} is not a regular expression, or takes too long to match.`;
    yield { path: ['limits', 'characters'], message, hint: 'Write a simple one, as JavaScript reads it.' };
  },
});
