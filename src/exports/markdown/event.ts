import type { Event, EventSpec } from '../../catalog/model.ts';
import { codeText, snippetsFor, type Snippet } from '../snippet.ts';
import { typeText } from '../../words/types.ts';
import { basisWord, head, outside, placementList, ref, refs, tail, value } from './context.ts';
import type { Context } from './context.ts';
import { code, fence, link, list, section, table, text } from '../../words/markdown.ts';
import { counted } from '../../words/numbers.ts';

const NO_PROPERTIES =
  'No properties are listed for this event. Send it without any, or add your own; its name alone carries the fact.';

/** What Markdown calls a language, where it has a name of its own for it. */
const FENCES: Readonly<Record<Snippet['id'], string>> = {
  javascript: 'javascript',
  node: 'javascript',
  python: 'python',
  swift: 'swift',
  kotlin: 'kotlin',
  http: 'http',
};

export function eventMarkdown(event: Event, context: Context): readonly string[] {
  const { lookup, addresses } = context;
  const facts = [
    `Sent as: a ${code(event.call)} call${event.call === 'track' ? ` named ${code(event.name)}` : ''}`,
    ...(event.aliases.length > 0 ? [`Also known as: ${event.aliases.map(text).join(', ')}`] : []),
    `Needed by: ${counted(event.useCases.length, 'use case')} in ${counted(event.goals.length, 'goal')}`,
    `JSON Schema: ${link('schema.json', addresses.twin('event', event.id, 'schema.json'))}`,
  ];
  return [
    ...head(event, context, ...facts),
    ...section('Properties', propertyTable(event, context)),
    ...section('Code', ...snippetsFor(event, lookup).flatMap(snippetBlocks)),
    ...section('Where it is needed', placementList(event.placements, context)),
    ...section(
      'Needed together with',
      list(
        event.companions.map(
          (one) => `${ref(lookup.event(one.event), context)} (${counted(one.useCases.length, 'shared use case')})`,
        ),
      ),
    ),
    ...(event.spec ? section('Public spec', specText(event.spec), list(specDifferences(event.spec, context))) : []),
    ...tail(event),
  ];
}

function snippetBlocks({ id, label, code: call, note = '' }: Snippet): readonly string[] {
  return [`### ${text(label)}`, fence(FENCES[id], codeText(call)), text(note)];
}

function propertyTable({ properties }: Event, context: Context): string {
  if (properties.length === 0) return NO_PROPERTIES;
  return table(
    ['Property', 'Type', 'Meaning', 'Example', 'Basis'],
    properties.map((carried) => {
      const { property, summary, example } = carried;
      const own = context.lookup.property(property);
      return [
        ref(own, context),
        typeText(carried),
        text(summary) + (own.personal ? ' Personal data.' : ''),
        value(example),
        own.basis ? basisWord(own.basis) : '',
      ];
    }),
  );
}

function specText({ relation, name, title, url }: EventSpec): string {
  const where = outside({ title, url });
  return relation === 'same'
    ? `Defined as ${text(name)} in ${where}.`
    : `Nearest in a public spec: ${text(name)} in ${where}.`;
}

function specDifferences({ onlyHere, onlyThere, renamed }: EventSpec, context: Context): readonly string[] {
  return [
    ...(onlyHere.length > 0 ? [`Only here: ${refs(onlyHere.map(context.lookup.property), context)}`] : []),
    ...(onlyThere.length > 0 ? [`Only in the spec: ${onlyThere.map(code).join(', ')}`] : []),
    ...renamed.map(({ property, there }) => `${code(property)} is ${code(there)} in the spec`),
  ];
}
