// TypeScript types of the properties of every event, and maps from event names to them by call.

import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { Form, JsonValue, PropertyType } from '../../catalog/model.ts';
import type { PlanEvent, PlanProperty, Selection } from '../selection.ts';
import { capital } from '../../words/spelling/letters.ts';
import type { Format } from './format.ts';

export const typescript: Format = {
  files: (selection) => [{ path: 'events.ts', text: source(selection) }],
};

const CALLS = {
  track: ['TrackEvents', 'Events of track calls, by name.'],
  page: ['PageEvents', 'Events of page calls.'],
  screen: ['ScreenEvents', 'Events of screen calls.'],
  identify: ['IdentifyEvents', 'Traits of identify calls.'],
  group: ['GroupEvents', 'Traits of group calls.'],
} as const;

function source({ name, origin, updated, url, events }: Selection): string {
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
  return `${[head, ...named.map(({ event, type }) => typeOf(event, type)), ...maps, track].join('\n\n')}\n`;
}

/** An alias: trackers take records of unknown values, which no interface fits. */
function typeOf({ name, summary, properties, status, replacedBy }: PlanEvent, type: string): string {
  const members = properties.map((property) => `${comment(about(property), '  ')}  ${member(property)}\n`);
  const said = `${name}: ${summary}`;
  const instead = replacedBy === undefined ? '' : ` Use ${replacedBy} instead.`;
  return `${comment(status === 'deprecated' ? `${said} @deprecated${instead}` : said)}export type ${type} = {\n${members.join('')}};`;
}

/** What a key means, and whether it is on its way out. */
function about({
  summary = '',
  status,
}: Pick<PlanProperty, 'status'> & { readonly summary?: string | undefined }): string {
  return status === 'deprecated' ? `${summary} @deprecated`.trimStart() : summary;
}

function member(property: PlanProperty): string {
  return `${keyOf(property.key)}${property.required === true ? '' : '?'}: ${valueType(property)};`;
}

function valueType(form: Form, indent = '  '): string {
  const allowed = allowedBy(form)?.map(literal) ?? typesOf(form).map((type) => plainType(type, form, indent));
  const union = [...(allowed.length === 0 ? ['unknown'] : allowed), ...(form.nullable === true ? ['null'] : [])];
  return union.join(' | ');
}

function plainType(type: PropertyType, { items, members = [] }: Form, indent: string): string {
  if (type === 'integer') return 'number';
  if (type === 'array') return items ? `${listed(valueType(items, indent))}[]` : 'unknown[]';
  if (type !== 'object') return type;
  if (members.length === 0) return 'Record<string, unknown>';
  const inner = members.map((one) => {
    const mark = one.required === true ? '' : '?';
    const words = about(one);
    const said = words === '' ? '' : comment(words, `${indent}  `);
    return `${said}${indent}  ${keyOf(one.key)}${mark}: ${valueType(one, `${indent}  `)};\n`;
  });
  return `{\n${inner.join('')}${indent}}`;
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
  const taken = new Set<string>(['Track', 'Record', ...Object.values(CALLS).map(([map]) => map)]);
  return (id) => {
    const words = id.split('-').map(capital);
    const plain = words.join('').replace(/^(?=\d)/, 'Event');
    let name = plain;
    for (let again = 2; taken.has(name); again += 1) name = `${plain}${again}`;
    taken.add(name);
    return name;
  };
}
