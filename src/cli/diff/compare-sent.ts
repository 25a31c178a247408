import type { Event, JsonValue, SentTo } from '../../catalog/model.ts';
import { differs, named, without } from './change.ts';
import type { Change, Subject } from './change.ts';

/** Where an event is sent from and to. Another name at a destination is breaking: what reads it there finds it no longer. */
export function compareSent(was: Event, is: Event, subject: Subject): readonly Change[] {
  return [
    ...comparePlaces(sourcesOf(was), sourcesOf(is), 'source', subject),
    ...comparePlaces(destinationsOf(was), destinationsOf(is), 'destination', subject),
  ];
}

type Said = Omit<SentTo, 'destination'>;
type Places = ReadonlyMap<string, Said>;

function sourcesOf({ sources }: Event): Places {
  return new Map(sources.map(({ source, ...said }) => [source, said]));
}

function destinationsOf({ destinations }: Event): Places {
  return new Map(destinations.map(({ destination, ...said }) => [destination, said]));
}

function comparePlaces(was: Places, is: Places, noun: 'source' | 'destination', subject: Subject): readonly Change[] {
  const gone = without([...was.keys()], [...is.keys()]);
  const fresh = without([...is.keys()], [...was.keys()]);
  const [no, now] =
    noun === 'source' ? ['is no longer sent from', 'is now sent from'] : ['no longer goes to', 'now goes to'];
  const list = (what: string, text: string, sides: Pick<Change, 'before' | 'after'>): Change => {
    return { code: `event-${noun}s-${what}`, ...subject, breaking: false, text, ...sides };
  };
  return [
    ...(gone.length > 0 ? [list('removed', `It ${no} ${named(gone)}.`, { before: gone })] : []),
    ...(fresh.length > 0 ? [list('added', `It ${now} ${named(fresh)}.`, { after: fresh })] : []),
    ...[...is].flatMap(([id, said]): readonly Change[] => {
      const before = was.get(id);
      return before ? compareSaid(before, said, noun, id, subject) : [];
    }),
  ];
}

const LABELS = { as: 'name', status: 'status', since: '"since"', until: '"until"' } as const;

function compareSaid(was: Said, is: Said, noun: string, id: string, subject: Subject): readonly Change[] {
  const keys = Object.keys(LABELS) as (keyof typeof LABELS)[]; // its own keys
  return keys
    .filter((key) => differs(was[key], is[key]))
    .map((key) => {
      const [before, after]: (JsonValue | undefined)[] = [was[key], is[key]];
      const text = `The ${LABELS[key]} at \`${id}\` was ${before ?? 'not stated'} and is ${after ?? 'not stated'}.`;
      return { code: `event-${noun}-changed`, ...subject, breaking: key === 'as', text, before, after };
    });
}
