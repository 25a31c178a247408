import { aroundPlace } from '../../catalog/lookup.ts';
import type { Event, EventSpec } from '../../catalog/model.ts';
import { codeText, snippetsFor, type Snippet } from '../snippet.ts';
import { elsewhereTable } from './elsewhere.ts';
import { innerKeys, keyTable } from './key-table.ts';
import { sentTables } from './sent.ts';
import { head, outside, placementList, ref, refs, tail } from './context.ts';
import type { Context } from './context.ts';
import { code, fence, image, link, list, section, text } from '../../words/escapes/markdown.ts';
import { counted, percent } from '../../words/numbers.ts';
import { NO_PLACES, placeText } from '../../words/events/code-places.ts';
import { extraTo, missingFrom } from '../../words/events/compared.ts';
import { seenText } from '../../words/events/observed.ts';
import { carriedTitle, nothingCarried } from '../../words/events/calls.ts';

export function eventMarkdown(event: Event, context: Context): readonly string[] {
  const { lookup, addresses } = context;
  const included = event.properties.flatMap(({ group }) => group ?? []);
  const groups = [...new Set(included)].flatMap((id) => lookup.find('group', id) ?? []);
  const facts = [
    `Sent as: a ${code(event.call)} call${event.call === 'track' ? ` named ${code(event.name)}` : ''}`,
    ...(event.aliases.length > 0 ? [`Also known as: ${event.aliases.map(text).join(', ')}`] : []),
    ...(event.useCases.length > 0
      ? [`Needed by: ${counted(event.useCases.length, 'use case')} in ${counted(event.goals.length, 'goal')}`]
      : []),
    ...(groups.length > 0 ? [`With the properties of: ${refs(groups, context)}`] : []),
    `JSON Schema: ${link('schema.json', addresses.twin('event', event.id, 'schema.json'))}`,
  ];
  return [
    ...head(event, context, ...facts),
    ...section(
      carriedTitle(event.call, 2),
      event.properties.length === 0 ? nothingCarried(event.call) : carriedTable(event, context),
    ),
    ...section('Pictures', ...picturesOf(event, context)),
    ...section('Seen in traffic', ...sightingOf(event, context)),
    ...section('In the code', ...codeOf(event, context)),
    ...section('Example call', ...snippetsFor(event, lookup).flatMap(snippetBlocks)),
    ...section('Where it is sent', ...sentTables(event, context)),
    ...section('Use cases that need it', placementList(event.placements, context)),
    ...section(
      'Often used with',
      list(
        event.companions.map(
          (one) => `${ref(lookup.event(one.event), context)} (${counted(one.useCases.length, 'shared use case')})`,
        ),
      ),
    ),
    ...(event.spec
      ? section('Compared with the spec', specText(event.spec), list(specDifferences(event.spec, context)))
      : []),
    ...section('Other names', elsewhereTable(event, context)),
    ...tail(event),
  ];
}

function sightingOf({ observed }: Event, { lookup }: Context): readonly string[] {
  if (!observed) return [];
  const fills = observed.properties.map(
    ({ property, part }) => `${code(lookup.property(property).name)}: ${percent(part)}`,
  );
  const rest = observed.undocumented.map(({ key, part }) => `${code(key)}: ${percent(part)}, not documented`);
  return [`${seenText(observed, lookup.catalog.observed ?? {})}.`, list([...fills, ...rest])].filter(
    (part) => part !== '',
  );
}

function codeOf({ code: places }: Event, context: Context): readonly string[] {
  if (!places) return [];
  if (places.length === 0) return [`${NO_PLACES}.`];
  const lines = places.map((place) => {
    const around = aroundPlace(place, context.lookup);
    const shown = place.url === undefined ? code(placeText(place)) : link(text(placeText(place)), place.url);
    return around.length === 0 ? shown : `${shown}: ${refs(around, context)}`;
  });
  return [list(lines)];
}

function picturesOf({ id, pictures = [] }: Event, { addresses }: Context): readonly string[] {
  return pictures.map(({ file, text: words }) => image(words, addresses.picture(id, file)));
}

function snippetBlocks({ id, language = id, label, code: call, note = '' }: Snippet): readonly string[] {
  return [`### ${text(label)}`, fence(language, codeText(call)), text(note)];
}

/** The properties of an event or a group, each with what stands inside its value. */
export function carriedTable(
  { properties, call }: Pick<Event, 'properties'> & Partial<Pick<Event, 'call'>>,
  context: Context,
): string {
  const rows = properties.flatMap((carried) => {
    const own = context.lookup.property(carried.property);
    const { personal, basis } = own;
    return [{ name: ref(own, context), form: carried, personal, basis }, ...innerKeys(carried, carried.key)];
  });
  return keyTable(carriedTitle(call, 1), rows);
}

function specText({ relation, name, title, url }: EventSpec): string {
  const where = outside({ title, url });
  return relation === 'same'
    ? `Defined as ${text(name)} in ${where}.`
    : `Nearest in a public spec: ${text(name)} in ${where}.`;
}

function specDifferences({ title, onlyHere, onlyThere, renamed }: EventSpec, context: Context): readonly string[] {
  return [
    ...(onlyHere.length > 0
      ? [`${text(extraTo(title))}: ${refs(onlyHere.map(context.lookup.property), context)}`]
      : []),
    ...(onlyThere.length > 0 ? [`${text(missingFrom(title))}: ${onlyThere.map(code).join(', ')}`] : []),
    ...renamed.map(({ property, there }) => `${code(property)} is ${code(there)} in the spec`),
  ];
}
