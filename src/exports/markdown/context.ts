// What the Markdown of every kind shares.

import { FACTS, statementsOf } from '../../catalog/facts.ts';
import type { Said } from '../../catalog/facts.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Basis, JsonValue, Kind, Link, Note, PlacementRef, Thing } from '../../catalog/model.ts';
import { tagIdOf } from '../../catalog/named-by.ts';
import type { Addresses } from '../addresses.ts';
import { BASIS_WORDS } from '../../words/bases.ts';
import { NOTE_NAMES } from '../../words/notes.ts';
import { code, link, list, paragraphs, section, text } from '../../words/escapes/markdown.ts';

export interface Context {
  readonly lookup: Lookup;
  readonly addresses: Addresses;
}

export const basisWord = (basis: Basis): string => BASIS_WORDS[basis].name;

/** A value as JSON in a code span, or nothing. */
export const value = (example: JsonValue | undefined): string =>
  example === undefined ? '' : code(JSON.stringify(example));

/** The name of a thing, linked to its page, and whether it is deprecated. Property names are code. */
export function ref(thing: Thing, { addresses }: Context): string {
  const { kind, id, name } = thing;
  const named = link(kind === 'property' ? code(name) : text(name), addresses.thing(kind, id));
  return 'status' in thing && thing.status === 'deprecated' ? `${named} (deprecated)` : named;
}

export function refs(things: readonly Thing[], context: Context): string {
  return things.map((thing) => ref(thing, context)).join(', ');
}

export const outside = ({ title, url }: Link): string => link(text(title), url);

/** The use cases that need a thing, under the goal they do. */
export function placementList(placements: readonly PlacementRef[], { lookup, addresses }: Context): string {
  const goals = [...new Set(placements.map(({ goal }) => goal))];
  return list(
    goals.map((goal) => {
      const useCases = placements
        .filter((one) => one.goal === goal)
        .map(({ useCase }) => link(text(lookup.useCase(useCase).name), addresses.placement(useCase, goal)));
      return `${ref(lookup.goal(goal), { lookup, addresses })}: ${useCases.join(', ')}`;
    }),
  );
}

/** Name, the one sentence, the longer text, the simple facts. */
export function head(thing: Thing, context: Context, ...facts: readonly string[]): readonly string[] {
  const name = thing.kind === 'property' ? code(thing.name) : text(thing.name);
  const items = list([...facts, ...factItems(thing, context)]);
  return [`# ${name}`, text(thing.summary), ...paragraphs(thing.description), ...(items === '' ? [] : [items])];
}

/** The simple facts that have no place of their own, an item each, and the owner it has through an area. */
function factItems(thing: Thing, context: Context): readonly string[] {
  const { inheritedOwner: through } = thing;
  const { lookup } = context;
  const owner =
    through && `${ref(lookup.team(through.owner), context)}, of the area ${ref(lookup.area(through.area), context)}`;
  return [...statedItems(thing, context), ...(owner ? [`${FACTS.owner.label}: ${owner}`] : [])];
}

function statedItems(thing: Thing, context: Context): readonly string[] {
  return statementsOf(thing, context.lookup.catalog.site)
    .filter(({ fact }) => fact.ownPlace !== true)
    .map(
      ({ fact, said }) =>
        `${text(fact.label)}: ${said.map((one) => (fact.key === 'tags' ? tagRef(one, context) : saidText(one, fact.refersTo, context))).join(', ')}`,
    );
}

function saidText(said: Said, kind: Kind | undefined, context: Context): string {
  const named = kind && said.id !== undefined ? context.lookup.find(kind, said.id) : undefined;
  if (named) return ref(named, context);
  const words = said.code ? code(said.text) : text(said.text);
  return said.url === undefined ? words : link(words, said.url);
}

function tagRef({ text: name }: Said, { lookup, addresses }: Context): string {
  return link(text(name), addresses.path(`tags/${tagIdOf(name, lookup.catalog)}/`));
}

/** Notes and the words people search by. */
export function tail({ notes, synonyms }: Thing): readonly string[] {
  return [
    ...section('Notes', list(notes.map(noteItem))),
    ...section('Also searched as', synonyms.map(text).join(', ')),
  ];
}

function noteItem({ kind, text: words, basis, links }: Note): string {
  const sources = links.length === 0 ? '' : ` (${links.map(outside).join(', ')})`;
  const rests = basis === 'editorial' ? '' : ` (${basisWord(basis)})`;
  return `**${NOTE_NAMES[kind]}**${rests}: ${paragraphs(words).join(' ')}${sources}`;
}
