// TypeScript types of the properties of every event, and maps from event names to them by call.

import { numbered } from '../../words/spelling/numbered.ts';
import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { Form, JsonValue, PropertyType } from '../../catalog/model.ts';
import type { PlanEvent, PlanProperty, Selection } from '../selection.ts';
import { capital } from '../../words/spelling/letters.ts';
import { textsOf, type Format } from './format.ts';

export const typescript: Format = {
  files: (selection) => [{ path: PATH, text: source(selection) }],
};

const CALLS = {
  track: ['TrackEvents', 'Events of track calls, by name.'],
  page: ['PageEvents', 'Events of page calls.'],
  screen: ['ScreenEvents', 'Events of screen calls.'],
  identify: ['IdentifyEvents', 'Traits of identify calls.'],
  group: ['GroupEvents', 'Traits of group calls.'],
} as const;

const PATH = 'events.ts';

function source({ name, origin, updated, url, events, kept }: Selection): string {
  const typeName = namer();
  const named = events.map((event) => ({ event, type: typeName(event.id) }));
  const maps = Object.entries(CALLS).map(([call, [map, about]]) => {
    const of = named.filter(({ event }) => event.call === call);
    const members = of.map(({ event, type }) => `  ${literal(event.name)}: ${type};`);
    return `/** ${about} */\nexport interface ${map} {\n${members.join('\n')}${members.length > 0 ? '\n' : ''}}`;
  });
  const head = `// ${line(name)}: ${line(origin)} of ${updated}, ${line(url)}\n// Generated; do not edit.`;
  const track = [
    '/** The type of `analytics.track`. */',
    'export type Track = <Name extends keyof TrackEvents>(event: Name, properties?: TrackEvents[Name]) => void;',
  ].join('\n');
  const typeNames = new Map(named.map(({ event, type }) => [event, type]));
  const file = { path: PATH, head: `${head}\n\n`, between: '\n\n' };
  const types = textsOf({ events, kept }, file, (event) => typeOf(event, typeNames.get(event) ?? ''));
  const needed = types.some((type) => type.includes('With<')) ? [WITH] : [];
  return `${[head, ...types, ...maps, track, ...needed].join('\n\n')}\n`;
}

/** An alias: trackers take records of unknown values, which no interface fits. */
function typeOf({ name, summary, properties, status, replacedBy }: PlanEvent, type: string): string {
  const said = summary === '' ? name : `${name}: ${summary}`;
  const instead = replacedBy === undefined ? '' : ` Use ${replacedBy} instead.`;
  const about = comment(status === 'deprecated' ? `${said} @deprecated${instead}` : said);
  return `${about}export type ${type} = ${mapType(properties, '')};`;
}

/** What a key means, and whether it is on its way out. */
function about({
  summary = '',
  status,
}: Pick<PlanProperty, 'status'> & { readonly summary?: string | undefined }): string {
  return status === 'deprecated' ? `${summary} @deprecated`.trimStart() : summary;
}

type Key = Form & Pick<PlanProperty, 'key' | 'required' | 'status'> & { readonly summary?: string | undefined };

/** What every object has under these names counts where the key is optional and not sent, and is of another type. */
const OF_OBJECTS = new Set(Object.getOwnPropertyNames(Object.prototype));
const WITH = [
  '/** With more keys, all or none of them: those that every object has something under cannot be optional. */',
  'export type With<Plain, More> = Plain | (Plain & More);',
].join('\n');

/** A map with keys in it, from `{` to `}`. */
function mapType(keys: readonly Key[], indent: string): string {
  const isApart = ({ key, required }: Key): boolean => required !== true && OF_OBJECTS.has(key);
  const apart = keys.filter(isApart);
  const inner = keys.filter((key) => !isApart(key)).map((key) => `${memberLines(key, indent)}\n`);
  // No key at all would let in whatever is not null.
  const least = apart.length > 0 && inner.length === 0 ? [`${indent}  [none: symbol]: never;\n`] : inner;
  return apart.reduce(
    (plain, key) => `With<${plain}, {\n${memberLines({ ...key, required: true }, indent)}\n${indent}}>`,
    `{\n${least.join('')}${indent}}`,
  );
}

function memberLines(member: Key, indent: string): string {
  const words = about(member);
  const said = words === '' ? '' : comment(words, `${indent}  `);
  const mark = member.required === true ? '' : '?';
  return `${said}${indent}  ${keyOf(member.key)}${mark}: ${valueType(member, `${indent}  `)};`;
}

// What is not stated is `any`: RudderStack's tracker takes nothing unknown.
function valueType(form: Form, indent: string): string {
  const allowed = allowedBy(form)?.map(literal) ?? typesOf(form).map((type) => plainType(type, form, indent));
  const union = [...(allowed.length === 0 ? ['any'] : allowed), ...(form.nullable === true ? ['null'] : [])];
  return union.join(' | ');
}

function plainType(type: PropertyType, { items, members = [] }: Form, indent: string): string {
  if (type === 'integer') return 'number';
  if (type === 'array') return items ? `${listed(valueType(items, indent))}[]` : 'any[]';
  if (type !== 'object') return type;
  if (members.length === 0) return 'Record<string, any>';
  return mapType(members, indent);
}

const listed = (type: string): string => (type.includes(' | ') ? `(${type})` : type);

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key));
// Line separators end a comment, and marks that turn the direction of writing make code look like other code.
const HIDDEN = /[\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
const literal = (value: JsonValue): string =>
  JSON.stringify(value).replace(HIDDEN, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
const line = (text: string): string => text.replace(/\s+/g, ' ').replace(HIDDEN, '');
const comment = (text: string, indent = ''): string => `${indent}/** ${line(text).replaceAll('*/', '*\\/')} */\n`;

/** `OrderCompleted` of `order-completed`; a number follows where two would be equal or clash with a name of ours. */
function namer(): (id: string) => string {
  const taken = new Set<string>(['Track', 'Record', 'With', ...Object.values(CALLS).map(([map]) => map)]);
  return (id) => {
    const words = id.split('-').map(capital);
    const name = numbered(words.join('').replace(/^(?=\d)/, 'Event'), (each) => taken.has(each), '');
    taken.add(name);
    return name;
  };
}
