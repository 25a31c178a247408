// What RudderStack's command line refuses, rule for rule: the tags and checks under cli/internal/providers/datacatalog of
// github.com/rudderlabs/rudder-iac at dfdfe26 (`localcatalog/model*.go`, `localcatalog/tracking_plan.go`, `rules/`), for spec
// version rudder/v1. Lengths of tags are counted in characters, those of names of events in bytes.

import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { ExportFile } from '../../src/exports/formats/format.ts';

interface PropertySpec {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly type?: string;
  readonly types?: readonly string[];
  readonly item_type?: string;
  readonly item_types?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
}

interface RuleProperty {
  readonly property: string;
  readonly properties?: readonly RuleProperty[];
}

interface Spec {
  readonly id: string;
  readonly display_name: string;
  readonly description?: string;
  readonly events: readonly { id?: string; name: string; event_type: string; description?: string }[];
  readonly properties: readonly PropertySpec[];
  readonly rules: readonly { id: string; type: string; event: string; properties?: readonly RuleProperty[] }[];
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const FORMATS = ['date-time', 'date', 'time', 'email', 'uuid', 'hostname', 'ipv4', 'ipv6'];
const SIZES = ['minimum', 'maximum', 'exclusive_minimum', 'exclusive_maximum', 'multiple_of'];
const CONFIG: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'min_length', 'max_length', 'pattern', 'format'],
  integer: ['enum', ...SIZES],
  number: ['enum', ...SIZES],
  boolean: ['enum'],
  array: ['min_items', 'max_items', 'unique_items'],
  object: [],
  null: [],
};

/** What it would refuse of the three files; nothing if it takes them. */
export function refusedByRudderstack(files: readonly ExportFile[]): readonly string[] {
  const documents = files.map(({ text }) => parse(text) as { version: string; kind: string; spec: Spec });
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const specOf = (kind: string): Spec => {
    const found = documents.find((document) => document.kind === kind);
    if (!found) throw new Error(`There is no file of the kind ${kind}.`);
    must(found.version === 'rudder/v1', `${kind}: version ${found.version}`);
    return found.spec;
  };
  const { events } = specOf('events');
  const { properties } = specOf('properties');
  const { id, display_name, description, rules } = specOf('tracking-plan');

  const described = (text: string | undefined, place: string, letter: boolean): void => {
    if (text === undefined || text === '') return;
    const { length } = [...text];
    must(length >= 3 && length <= 2000, `${place}: a description of ${length}`);
    must(!letter || /^[a-zA-Z]/.test(text), `${place}: a description that begins with no letter`);
  };
  const unique = (keys: readonly string[], what: string): void => {
    for (const [key, all] of Map.groupBy(keys, (one) => one)) must(all.length === 1, `${what} twice: ${key}`);
  };

  must(/^[A-Z_a-z][ \w,.-]{1,63}[\w,.-]$/.test(display_name), `display name ${display_name}`);
  must(id !== '', 'a plan without an id');
  described(description, 'the plan', true);
  unique(
    events.map(({ name, event_type: type }) => `${name}|${type}`),
    'event',
  );
  unique(
    properties.map((one) =>
      JSON.stringify([one.name, typesOf(one.type, one.types), typesOf(one.item_type, one.item_types)]),
    ),
    'property',
  );
  unique(
    rules.map((rule) => rule.id),
    'rule',
  );
  for (const event of events) {
    const place = `event ${event.id ?? ''}`;
    must(Boolean(event.id), 'an event without an id');
    must(['track', 'screen', 'identify', 'group', 'page'].includes(event.event_type), `${place}: ${event.event_type}`);
    const { length } = Buffer.from(event.name);
    must(
      event.event_type === 'track' ? length >= 1 && length <= 64 : length === 0,
      `${place}: a name of ${length} bytes`,
    );
    described(event.description, place, true);
  }
  for (const property of properties) faults.push(...propertyFaults(property, described));
  const known = new Map(properties.map((property) => [property.id, property]));
  const nested = (own: RuleProperty, level: number, place: string): void => {
    const property = known.get(/^#property:([a-zA-Z0-9_-]+)$/.exec(own.property)?.[1] ?? '');
    must(property !== undefined, `${place}: ${own.property}`);
    if (!own.properties || own.properties.length === 0) return;
    must(level < 3, `${place}: ${own.property} is too deep`);
    const type = property?.type ?? '';
    const items = typesOf(property?.item_type, property?.item_types);
    const isList = type === 'array' && (items.length === 0 || items.includes('object'));
    must(
      type === 'object' || isList || (property?.types?.length ?? 0) > 0,
      `${place}: nothing can be inside ${own.property}`,
    );
    for (const inner of own.properties) nested(inner, level + 1, place);
  };
  for (const rule of rules) {
    must(rule.type === 'event_rule', `rule ${rule.id}: ${rule.type}`);
    const event = /^#event:([a-zA-Z0-9_-]+)$/.exec(rule.event)?.[1];
    must(
      events.some((one) => one.id === event),
      `rule ${rule.id}: ${rule.event}`,
    );
    for (const own of rule.properties ?? []) nested(own, 0, `rule ${rule.id}`);
  }
  return faults;
}

type Described = (text: string | undefined, place: string, letter: boolean) => void;

function propertyFaults({ id = '', name = '', config = {}, ...spec }: PropertySpec, described: Described): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`property ${id}: ${fault}`);
  };
  const { length } = [...name];
  must(id !== '', 'no id');
  must(length >= 1 && length <= 65, `a name of ${length}`);
  must(name.trim() === name, 'spaces around its name');
  described(spec.description, `property ${id}`, false);
  must(!(spec.type && spec.types), 'a type and types');
  must(!(spec.item_type && spec.item_types), 'an item type and item types');
  for (const list of [typesOf(spec.type, spec.types), typesOf(spec.item_type, spec.item_types)]) {
    must(list.every((type) => TYPES.includes(type)) && new Set(list).size === list.length, `types ${list.join()}`);
  }
  // Where several types are stated, it holds the limits against all there are.
  const types = spec.type ? [spec.type] : TYPES;
  const taken = new Set(types.flatMap((type) => CONFIG[type] ?? []));
  for (const [key, value] of Object.entries(config)) {
    must(taken.has(key), `${key} with ${types.join()}`);
    if (SIZES.includes(key))
      must(typeof value === 'number' && (spec.type !== 'integer' || Number.isInteger(value)), key);
    if (key === 'multiple_of') must(Number(value) > 0, key);
    if (/_(?:length|items)$/.test(key) && key !== 'unique_items')
      must(Number.isInteger(value) && Number(value) >= 0, key);
    if (key === 'format') must(FORMATS.includes(String(value)), `format ${String(value)}`);
    if (key === 'enum') must(Array.isArray(value) && value.every((one, at) => firstOf(value, one) === at), 'enum');
  }
  for (const what of ['length', 'items']) {
    const [least, most] = [config[`min_${what}`], config[`max_${what}`]];
    must(least === undefined || most === undefined || Number(least) <= Number(most), `min_${what} over max_${what}`);
  }
  return faults;
}

const firstOf = (values: readonly unknown[], value: unknown): number =>
  values.findIndex((one) => isDeepStrictEqual(one, value));

const typesOf = (type: string | undefined, types: readonly string[] = []): readonly string[] =>
  (type ? [type] : [...types]).toSorted();
