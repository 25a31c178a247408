// The one table of simple facts: what an author may say of a thing in a word, a text, a list or an id. The authored form,
// editor schema, model, page, twins, search, diff and guide follow from a row; only what has a shape of its own, such as
// the list of properties, is written out where it is needed.

import { z } from 'zod';
import { KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { name } from './schema-texts.ts';

export const BASES = ['reference', 'public-spec', 'editorial'] as const;
export const CALLS = ['track', 'page', 'screen', 'identify'] as const;

/** A value as a reader sees it. */
export interface Said {
  readonly text: string;
  /** Set as code. */
  readonly code?: boolean;
  /** The id of the thing it names, of the kind that the fact refers to. */
  readonly id?: string;
  /** Where it leads, outside of the catalog. */
  readonly url?: string;
}

interface FactRow<V = never> {
  /** Before the value, on pages and in Markdown. */
  readonly label: string;
  readonly kinds: readonly Kind[];
  /** The authored form, with what it means for the one who writes it. Optional, or with a default, unless every thing has it. */
  readonly schema: z.ZodType;
  /** The kind of thing that the value names by id. */
  readonly refersTo?: Kind;
  /** On the page of what is named, before what names it: "Owner of". */
  readonly inverse?: string;
  readonly say: (value: V) => readonly Said[];
  /** Whether pages and Markdown have a place of their own for it; else it stands in the list of facts. */
  readonly ownPlace?: boolean;
  /** Where search knows it: as another name, or in the full text. */
  readonly search?: 'alias' | 'prose';
  /** Whether a change can break code that sends what it was. */
  readonly breaking?: boolean;
}

const text = (value: string): readonly Said[] => [{ text: value }];
const code = (value: string): readonly Said[] => [{ text: value, code: true }];
const texts = (values: readonly string[]): readonly Said[] => values.map((value) => ({ text: value }));
const yesOrNo = (value: boolean): readonly Said[] => [{ text: value ? 'yes' : 'no' }];

/** Keeps the kinds and the type of the value of a row. */
function fact<const K extends readonly Kind[], S extends z.ZodType>(
  row: Omit<FactRow<Exclude<z.output<S>, undefined>>, 'kinds' | 'schema'> & { readonly kinds: K; readonly schema: S },
) {
  return row;
}

export const FACTS = {
  audience: fact({
    label: 'For',
    kinds: ['use-case'],
    schema: z.string().min(1).max(240).optional().describe('Who wants this, and when.'),
    say: text,
    ownPlace: true,
    search: 'prose',
  }),
  call: fact({
    label: 'Sent as',
    kinds: ['event'],
    schema: z.enum(CALLS).describe('The call that sends it.'),
    say: code,
    ownPlace: true,
    breaking: true,
  }),
  aliases: fact({
    label: 'Also known as',
    kinds: ['event'],
    schema: z.array(name).max(20).default([]).describe('Other names the same event goes by in public specs.'),
    say: texts,
    ownPlace: true,
    search: 'alias',
  }),
  basis: fact({
    label: 'Basis',
    kinds: ['property'],
    schema: z.enum(BASES).describe('Where type and meaning come from.'),
    say: text,
    ownPlace: true,
  }),
  personal: fact({
    label: 'Personal data',
    kinds: ['property'],
    schema: z.boolean().default(false).describe('Whether the value is personal data.'),
    say: yesOrNo,
    ownPlace: true,
  }),
  examples: fact({
    label: 'For example',
    kinds: ['source', 'destination'],
    schema: z.array(z.string().min(1).max(80)).max(8).default([]).describe('What counts as one, in plain words.'),
    say: texts,
    ownPlace: true,
    search: 'prose',
  }),
};

export type FactKey = keyof typeof FACTS;
type FactKeyOn<K extends Kind> = {
  [F in FactKey]: K extends (typeof FACTS)[F]['kinds'][number] ? F : never;
}[FactKey];

/** The part of the authored form of a kind that its simple facts are. */
type FactShape<K extends Kind> = { [F in FactKeyOn<K>]: (typeof FACTS)[F]['schema'] };

/** What a thing of the kind says in simple facts. What is not stated is absent. */
export type FactsOf<K extends Kind> = {
  readonly [F in FactKeyOn<K>]: z.output<(typeof FACTS)[F]['schema']>;
} extends infer All
  ? { readonly [F in keyof All as undefined extends All[F] ? never : F]: All[F] } & {
      readonly [F in keyof All as undefined extends All[F] ? F : never]?: Exclude<All[F], undefined>;
    }
  : never;

const ROWS: readonly (FactRow & { readonly key: FactKey })[] = Object.entries(FACTS).map(([key, row]) => ({
  ...row,
  key: key as FactKey, // a key of FACTS
  say: row.say as FactRow['say'], // each is called with a value of its own fact
}));

const ROWS_ON = Object.fromEntries(
  Object.keys(KINDS).map((kind) => [kind, ROWS.filter(({ kinds }) => kinds.includes(kind as Kind))]), // the keys are the kinds
) as unknown as Record<Kind, typeof ROWS>;

/** The simple facts of a kind, in the order in which they are shown. */
export function factsOn(kind: Kind): typeof ROWS {
  return ROWS_ON[kind];
}

export function factShape<K extends Kind>(kind: K): FactShape<K> {
  return Object.fromEntries(factsOn(kind).map(({ key, schema }) => [key, schema])) as FactShape<K>; // by its definition
}

/** The simple facts among the data of a thing, authored or finished; what is not stated is left out. */
export function pickFacts<K extends Kind>(kind: K, data: object): FactsOf<K> {
  const stated = factsOn(kind).flatMap(({ key }) => {
    const value = data[key as keyof typeof data] as unknown;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(stated) as FactsOf<K>; // by its definition
}

/** A stated fact in words. */
interface Statement {
  readonly fact: (typeof ROWS)[number];
  readonly said: readonly Said[];
}

/** The simple facts that a thing states, in words; an empty list says nothing. */
export function statementsOf(thing: { readonly kind: Kind }): readonly Statement[] {
  return factsOn(thing.kind).flatMap((row) => {
    const value = thing[row.key as keyof typeof thing] as never; // of the row's own type
    const said = value === undefined ? [] : row.say(value);
    return said.length === 0 ? [] : [{ fact: row, said }];
  });
}
