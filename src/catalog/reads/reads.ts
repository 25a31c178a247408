// What is read of the catalog while a page or file is made, field by field, so that a build knows what an edit concerns.
// Only a build that keeps its outputs asks for it; elsewhere the catalog stays as it is, and nothing is noted.

import { ALL_KINDS, KINDS } from '../kinds.ts';

/** What something was made from. What is worked out once for several has its own, and they name it. */
export class Reads {
  readonly keys = new Set<number>();
  readonly others = new Set<Reads>();
}

interface Notes {
  /** Whether reads are noted. */
  isKept: boolean;
  /** Of what is being made. */
  now: Reads | undefined;
  /** The fields that were read, by name. */
  fields: Map<string, number>;
}

/** Pages are bundled, with modules of their own: both sides write into the same notes. */
const NOTES = Symbol.for('reads of the catalog');
const shared = globalThis as { [NOTES]?: Notes };
export const notes: Notes = (shared[NOTES] ??= { isKept: false, now: undefined, fields: new Map() });

/** The most fields that are told apart; it is also the number of the whole of a thing. */
const WHOLE = 127;

/** Of the catalog itself; things follow in catalog order. */
const CATALOG = 0;

/** The number of a field of the catalog (`place` 0) or of a thing (from 1); of all of it without a name. */
export function keyOf(place: number, field?: string): number {
  return place * (WHOLE + 1) + (field === undefined ? WHOLE : numberOf(field));
}

function numberOf(field: string): number {
  const known = notes.fields.get(field);
  if (known !== undefined) return known;
  const next = notes.fields.size;
  if (next < WHOLE) notes.fields.set(field, next);
  return next < WHOLE ? next : WHOLE;
}

/** Does something with its reads noted. Things are made one after the other: two at a time would be mixed up. */
export async function whileNoting<T>(reads: Reads, make: () => T | Promise<T>): Promise<T> {
  const outer = notes.now;
  notes.now = reads;
  try {
    return await make();
  } finally {
    notes.now = outer;
  }
}

/** The same at once. */
export function noting(reads: Reads, make: () => unknown): void {
  const outer = notes.now;
  notes.now = reads;
  try {
    make();
  } finally {
    notes.now = outer;
  }
}

function note(place: number, field?: string): void {
  if (!notes.now) throw new Error(`${field ?? 'All'} of the catalog is read by nothing that a build makes.`);
  notes.now.keys.add(keyOf(place, field));
}

type Lists = Readonly<Record<string, readonly object[]>>;

const LISTS: ReadonlySet<string> = new Set(ALL_KINDS.map((kind) => KINDS[kind].list));
const NAMES: ReadonlySet<string> = new Set(['id', 'kind']);

/** The catalog, or what is made of it thing by thing, with its reads noted. Ids and their order are not: with others a build
 * keeps nothing. `whole` where a field may come from several of the thing. */
export function noted<T extends object>(catalog: T, { whole = false } = {}): T {
  if (!notes.isKept) return catalog;
  let place = CATALOG;
  const lists = [...LISTS].map((list) => {
    const things = (catalog as Lists)[list] ?? [];
    return [list, things.map((thing) => watched(thing, (place += 1), NAMES, whole))] as const;
  });
  return watched({ ...catalog, ...Object.fromEntries(lists) }, CATALOG, LISTS, false);
}

function watched<T extends object>(target: T, place: number, open: ReadonlySet<string>, whole: boolean): T {
  const read = (field: string | symbol): void => {
    if (typeof field === 'string' && !open.has(field)) note(place, whole ? undefined : field);
  };
  return new Proxy(target, {
    get(of, field) {
      read(field);
      return Reflect.get(of, field) as unknown;
    },
    has(of, field) {
      read(field);
      return Reflect.has(of, field);
    },
    getOwnPropertyDescriptor(of, field) {
      read(field);
      return Reflect.getOwnPropertyDescriptor(of, field);
    },
    ownKeys(of) {
      note(place);
      return Reflect.ownKeys(of);
    },
  });
}

/** What is made of the catalog thing by thing, each of one alone: who reads it has read those things, and not all of them. */
export function thingByThing<T extends object>(make: () => T): T {
  if (!notes.isKept) return make();
  const outer = notes.now;
  notes.now = new Reads();
  try {
    return noted(make(), { whole: true });
  } finally {
    notes.now = outer;
  }
}

/** Works something out with reads of its own, which whoever is told the answer has read as well. */
export function apart<T>(make: () => T): () => T {
  if (!notes.isKept) {
    const answer = make();
    return () => answer;
  }
  const [outer, reads] = [notes.now, new Reads()];
  notes.now = reads;
  try {
    const answer = make();
    if (reads.keys.size + reads.others.size === 0) return () => answer;
    return () => {
      notes.now?.others.add(reads);
      return answer;
    };
  } finally {
    notes.now = outer;
  }
}
