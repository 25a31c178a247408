// The one table of simple facts: what an author may say of a thing in a word, a text, a list or an id. The authored form,
// editor schema, model, page, twins, search, diff and guide follow from a row; only what has a shape of its own, such as
// the list of properties, is written out where it is needed.

import { atKey } from '../words/at-key.ts';
import { OTHER_PROPERTIES } from '../words/headings.ts';
import { z } from 'zod';
import { statedFields } from './fields.ts';
import { ALL_KINDS, KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { elsewhere } from './schema/elsewhere.ts';
import type { Counterpart } from './schema/elsewhere.ts';
import { fieldValues } from './schema/fields.ts';
import type { DeclaredFields, FieldValues } from './schema/fields.ts';
import { idOf, link, longText, name, webAddress } from './schema/texts.ts';

export { declaredField } from './schema/fields.ts';
export type { StatedField } from './fields.ts';
export type { DeclaredFields } from './schema/fields.ts';

export const BASES = ['reference', 'public-spec', 'editorial'] as const;
export const CALLS = ['track', 'page', 'screen', 'identify', 'group'] as const;
export const STATUSES = ['proposed', 'planned', 'live', 'deprecated'] as const;

export const status = z.enum(STATUSES).describe('Where it stands: proposed, planned, live or deprecated.');

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

/** What the site says of values that stand in things. */
interface Declared {
  readonly fields?: DeclaredFields | undefined;
  readonly privacyClasses?:
    Readonly<Record<string, { readonly name: string; readonly summary?: string | undefined }>> | undefined;
}

export interface FactRow<V = never> {
  /** Before the value, on pages and in Markdown. */
  readonly label: string;
  readonly kinds: readonly Kind[];
  /** The authored form, with what it means for the one who writes it. Optional, or with a default, unless every thing has it. */
  readonly schema: z.ZodType;
  /** The kind of thing that the value names by id: alone, in a list, or as the keys of a map. */
  readonly refersTo?: Kind;
  /** On the page of what is named, before what names it: "Owner of". */
  readonly inverse?: string;
  readonly say: (value: V, declared: Declared) => readonly Said[];
  /** Whether pages and Markdown have a place of their own for it; else it stands in the list of facts. */
  readonly ownPlace?: boolean;
  /** Where search knows it: as another name, or in the full text. */
  readonly search?: 'alias' | 'prose';
  /** Its place among what a list of things can be narrowed by. */
  readonly facet?: number;
  /** Whether a change can break code that sends what it was. */
  readonly breaking?: boolean;
}

const text = (value: string): readonly Said[] => [{ text: value }];
const code = (value: string): readonly Said[] => [{ text: value, code: true }];
const texts = (values: readonly string[]): readonly Said[] => values.map((value) => ({ text: value }));
const ids = (value: string): readonly Said[] => [{ text: value, id: value }];
const yesOrNo = (value: boolean): readonly Said[] => [{ text: value ? 'yes' : 'no' }];

/** The whole of it in a line, for lists of what changed. */
function counterpartWords(
  vendor: string,
  { name: there, match, note, properties = {}, requires = [], url }: Counterpart,
) {
  const keys = Object.entries(properties).map(([own, key]) => `${own} is ${key}`);
  const more = [match, note, ...keys, ...requires.map((key) => `requires ${key}`), url].filter(
    (one) => one !== undefined,
  );
  return `${vendor} ${there}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
}

/** Keeps the kinds and the type of the value of a row. */
function fact<const K extends readonly Kind[], S extends z.ZodType>(row: RowOf<K, S>): RowOf<K, S> {
  return row;
}

type RowOf<K, S extends z.ZodType> = Omit<FactRow<Exclude<z.output<S>, undefined>>, 'kinds' | 'schema'> & {
  readonly kinds: K;
  readonly schema: S;
};

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
    facet: 4,
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
    schema: z.enum(BASES).optional().describe('Where type and meaning come from.'),
    say: text,
    ownPlace: true,
  }),
  personal: fact({
    label: 'Personal data',
    kinds: ['property'],
    schema: z.boolean().optional().describe('Whether the value is personal data. Leave out if nobody has said.'),
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
  status: fact({
    label: 'Status',
    kinds: ['event', 'property'],
    schema: status.optional(),
    say: text,
    facet: 2,
  }),
  since: fact({
    label: 'Since',
    kinds: ['event', 'property'],
    schema: z.string().min(1).max(60).optional().describe('From when: a date, or a version as text.'),
    say: text,
  }),
  until: fact({
    label: 'Until',
    kinds: ['event', 'property'],
    schema: z.string().min(1).max(60).optional().describe('Until when: a date, or a version as text.'),
    say: text,
  }),
  replacedBy: fact({
    label: 'Replaced by',
    kinds: ['event'],
    schema: idOf('event').optional().describe('The event that is sent instead.'),
    refersTo: 'event',
    say: ids,
  }),
  as: fact({
    label: 'Other names',
    kinds: ['event'],
    schema: elsewhere.optional().describe('What others call it, by the id of the vendor: { ga4: { name: purchase } }.'),
    refersTo: 'vendor',
    inverse: 'Events by its names',
    say: (value) => Object.entries(value).map(([id, said]) => ({ text: counterpartWords(id, said), id })),
    ownPlace: true,
  }),
  trigger: fact({
    label: 'Sent when',
    kinds: ['event'],
    schema: longText.optional().describe('What exactly makes it fire, and what does not.'),
    say: text,
    search: 'prose',
  }),
  pictures: fact({
    label: 'Pictures',
    kinds: ['event'],
    schema: z
      .array(
        z.strictObject({
          file: z.string().min(1).max(120).describe('Its name in the folder that is named as the event: `dialog.png`.'),
          text: z.string().min(1).max(500).describe('What it shows, in words, for those who cannot see it too.'),
        }),
      )
      .min(1)
      .max(20)
      .optional()
      .describe('Pictures of where in the product it fires, from `events/<id>/`: PNG, JPEG, WebP or SVG.'),
    say: (values) => values.map(({ file, text: words }) => ({ text: `${file} (${words})` })),
    ownPlace: true,
    search: 'prose',
  }),
  area: fact({
    label: 'Area',
    kinds: ['event', 'property', 'group'],
    schema: idOf('area').optional().describe('The area of the product it belongs to.'),
    refersTo: 'area',
    inverse: 'In this area',
    say: ids,
    facet: 1,
  }),
  parent: fact({
    label: 'Part of',
    kinds: ['area'],
    schema: idOf('area').optional().describe('The area it is a part of.'),
    refersTo: 'area',
    inverse: 'Parts',
    say: ids,
  }),
  owner: fact({
    label: 'Owner',
    kinds: ['event', 'property', 'group', 'area'],
    schema: idOf('team').optional().describe('The team to ask. Left out: the owner of its area.'),
    refersTo: 'team',
    inverse: 'Owner of',
    say: ids,
    facet: 3,
  }),
  tags: fact({
    label: 'Tags',
    kinds: ['event', 'property', 'group'],
    schema: z.array(z.string().min(1).max(60)).max(40).optional().describe('Words to group and find it by.'),
    say: texts,
    search: 'prose',
    facet: 5,
  }),
  additionalProperties: fact({
    label: OTHER_PROPERTIES.label,
    kinds: ['event'],
    schema: z.boolean().optional().describe('Whether other properties than these may be sent too.'),
    say: (value) => [{ text: OTHER_PROPERTIES[`${value}`] }],
  }),
  everywhere: fact({
    label: 'Sent with every event',
    kinds: ['group'],
    schema: z.boolean().optional().describe('Whether its properties are sent with every event.'),
    say: yesOrNo,
  }),
  privacy: fact({
    label: 'Class of personal data',
    kinds: ['property'],
    schema: z.string().min(1).max(60).optional().describe('A class that site.yaml declares under `privacyClasses`.'),
    say: (value, { privacyClasses = {} }) => {
      const declared = atKey(privacyClasses, value);
      return [{ text: [declared?.name ?? value, ...(declared?.summary ? [declared.summary] : [])].join(': ') }];
    },
    search: 'prose',
  }),
  acceptsPersonal: fact({
    label: 'Accepts personal data',
    kinds: ['destination'],
    schema: z.boolean().optional().describe('Whether personal data may go there.'),
    say: yesOrNo,
  }),
  links: fact({
    label: 'Links',
    kinds: ['team'],
    schema: z.array(link).max(20).optional().describe('Where to find the team.'),
    say: (values) => values.map(({ title, url }) => ({ text: title, url })),
    search: 'prose',
  }),
  url: fact({
    label: 'Documentation',
    kinds: ['vendor'],
    schema: webAddress.optional().describe('Where the vendor documents its events.'),
    say: (value) => [{ text: value, url: value }],
  }),
  limits: fact({
    label: 'Limits of names',
    kinds: ['vendor'],
    schema: z
      .strictObject({
        name: z.int().min(1).optional().describe('The most characters a name may have.'),
        characters: z.string().max(300).optional().describe('What a name must look like, as a regular expression.'),
      })
      .optional()
      .describe('What the vendor accepts as a name.'),
    say: ({ name: most, characters }) => [
      ...(most === undefined ? [] : [{ text: `at most ${most} characters` }]),
      ...(characters === undefined ? [] : [{ text: characters, code: true }]),
    ],
  }),
  fields: fact({
    label: 'Fields',
    kinds: ALL_KINDS,
    schema: fieldValues
      .optional()
      .describe('Facts of your own, by the keys that site.yaml declares: `{ jira: IOT-12 }`.'),
    say: (values, { fields }) => statedFields(values, fields).flatMap(({ said }) => said),
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
  say: row.say,
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
export function statementsOf(thing: { readonly kind: Kind }, declared: Declared): readonly Statement[] {
  return factsOn(thing.kind).flatMap((row) => {
    const value = thing[row.key as keyof typeof thing] as never; // of the row's own type
    if (row.key === 'fields') return fieldStatements(row, value, declared);
    const said = value === undefined ? [] : row.say(value, declared);
    return said.length === 0 ? [] : [{ fact: row, said }];
  });
}

/** Each field a statement of its own, under its own label. */
function fieldStatements(
  fact: (typeof ROWS)[number],
  values: FieldValues | undefined,
  { fields }: Declared,
): readonly Statement[] {
  return statedFields(values, fields).map(({ label, said }) => ({ fact: { ...fact, label }, said }));
}

/** A thing that a simple fact names, and where the authored data does. */
interface NamedInFact {
  readonly fact: FactKey;
  readonly kind: Kind;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** What the simple facts of a thing name by id, authored or finished. */
export function namedInFacts(kind: Kind, data: object): readonly NamedInFact[] {
  return factsOn(kind).flatMap(({ key, refersTo }): readonly NamedInFact[] => {
    const value = data[key as keyof typeof data] as string | readonly string[] | object | undefined; // what a fact that refers holds
    if (!refersTo || value === undefined) return [];
    if (typeof value === 'string') return [{ fact: key, kind: refersTo, id: value, path: [key] }];
    if (!Array.isArray(value))
      return Object.keys(value).map((id) => ({ fact: key, kind: refersTo, id, path: [key, id] }));
    return (value as readonly string[]).map((id, index) => ({ fact: key, kind: refersTo, id, path: [key, index] })); // isArray widens
  });
}
