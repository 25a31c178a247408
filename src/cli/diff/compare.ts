// What is different between two catalogs, said in their own terms: not lines of files, but events, properties and
// placements. The order of things and where files stand make no difference.

import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import type { Catalog, JsonValue, Kind, Thing } from '../../catalog/model.ts';
import { capital } from '../../words/spelling/letters.ts';
import { differs, differsAsSet } from './change.ts';
import type { Change, Subject } from './change.ts';
import { compareCarried } from './compare-carried.ts';
import { compareFacts } from './compare-facts.ts';
import { compareProperties } from './compare-property.ts';
import { compareSent } from './compare-sent.ts';
import { compareSites } from './compare-site.ts';
import { compareUseCases } from './compare-use-case.ts';

/** Every change, by kind in the order of the catalog, and there by id. */
export function compareCatalogs(before: Catalog, after: Catalog): readonly Change[] {
  return [...compareSites(before, after), ...ALL_KINDS.flatMap((kind) => compareKind(kind, before, after))];
}

function compareKind(kind: Kind, before: Catalog, after: Catalog): readonly Change[] {
  const { list, aNoun, folder } = KINDS[kind];
  const old = byId(before[list]);
  const current = byId(after[list]);
  const moves = movesIn(after, folder);
  const taken = new Set<string>();

  const changes = [...old.values()].sort(byIdOrder).flatMap((was): readonly Change[] => {
    const movedTo = current.has(was.id)
      ? undefined
      : (current.get(moves.get(was.id) ?? '') ?? namesakeOf(was, old, current));
    const is = current.get(was.id) ?? movedTo;
    const subject = subjectOf(is ?? was);
    if (!is) {
      const text = `${capital(aNoun)} is gone: "${was.name}".`;
      return [{ code: `${kind}-removed`, ...subject, breaking: true, text }];
    }
    taken.add(is.id);
    return [
      ...(movedTo ? [moved(was, movedTo, moves.has(was.id), folder)] : []),
      ...compareThings(was, is, subject, after),
    ];
  });
  const added = [...current.values()]
    .filter(({ id }) => !old.has(id) && !taken.has(id))
    .sort(byIdOrder)
    .map((thing) => ({
      code: `${kind}-added`,
      ...subjectOf(thing),
      breaking: false,
      text: `${capital(aNoun)} is new: "${thing.name}".`,
    }));
  return [...changes, ...added];
}

// A page that moved leaves a redirect. The key of a property is what is sent, so that its move breaks what sends it.
function moved(was: Thing, is: Thing, leadsOn: boolean, folder: string): Change {
  const [old, now] = [was, is].map(({ id }) => `/${folder}/${id}/`);
  const sent = is.kind === 'event' ? 'what is sent did not change' : 'its name did not change';
  const lost = `The id "${was.id}" is now "${is.id}"; ${sent}, but the address ${old} is lost. Add to redirects.yaml: ${old}: ${now}`;
  return {
    code: `${is.kind}-moved`,
    ...subjectOf(is),
    breaking: is.kind === 'property',
    text: leadsOn ? `The id "${was.id}" is now "${is.id}"; the old address leads on.` : lost,
    before: was.id,
    after: is.id,
  };
}

function compareThings(was: Thing, is: Thing, subject: Subject, { site }: Catalog): readonly Change[] {
  const changes: Change[] = [];
  if (was.name !== is.name && is.kind !== 'property') {
    const sent = is.kind === 'event' && is.call !== 'identify';
    const text = `The name "${was.name}" is now "${is.name}"${sent ? ', which is what is sent' : ''}.`;
    changes.push({ code: `${is.kind}-renamed`, ...subject, breaking: sent, text, before: was.name, after: is.name });
  }
  changes.push(...compareFacts(was, is, subject, site));
  if ((was.kind === 'event' && is.kind === 'event') || (was.kind === 'group' && is.kind === 'group')) {
    changes.push(...compareCarried(was, is, subject));
  }
  if (was.kind === 'event' && is.kind === 'event') changes.push(...compareSent(was, is, subject));
  if (was.kind === 'event' && is.kind === 'event' && differs(was.spec, is.spec)) {
    const [before, after] = [was.spec, is.spec] as unknown as JsonValue[]; // it is plain
    const text = 'It relates to a public spec in another way.';
    changes.push({ code: 'event-spec-changed', ...subject, breaking: false, text, before, after });
  }
  if (was.kind === 'property' && is.kind === 'property') changes.push(...compareProperties(was, is, subject));
  if (was.kind === 'use-case' && is.kind === 'use-case') changes.push(...compareUseCases(was, is, subject));
  const reworded = (['summary', 'description', 'synonyms', 'notes'] as const).filter((key) =>
    key === 'synonyms' ? differsAsSet(was[key], is[key]) : differs(was[key], is[key]),
  );
  if (reworded.length > 0) {
    const text = `Other words: ${reworded.join(', ')}.`;
    changes.push({ code: `${is.kind}-reworded`, ...subject, breaking: false, text });
  }
  return changes;
}

/** The one new thing that is called as the lost one was, where the file alone took another name. */
function namesakeOf(
  was: Thing,
  old: ReadonlyMap<string, Thing>,
  current: ReadonlyMap<string, Thing>,
): Thing | undefined {
  if (was.kind === 'property') return undefined; // its id is its key, as a rule, and stands in the events
  const alike = [...current.values()].filter(
    (is) => !old.has(is.id) && is.name === was.name && callOf(is) === callOf(was),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

const callOf = (thing: Thing): string => (thing.kind === 'event' ? thing.call : '');

const subjectOf = ({ kind, id, name }: Thing): Subject => ({ kind, id, name });
const byId = (things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));
const byIdOrder = (a: Thing, b: Thing): number => (a.id < b.id ? -1 : 1);

/** Ids that redirects lead on from, to the ids they lead to. */
function movesIn({ moves }: Catalog, folder: string): ReadonlyMap<string, string> {
  const idOf = (address: string): string => new RegExp(`^/${folder}/([^/#]+)/$`).exec(address)?.[1] ?? '';
  return new Map(
    moves.pages.map(({ from, to }) => [decodeURIComponent(idOf(from)), decodeURIComponent(idOf(to))] as const),
  );
}
