// OpenTelemetry's semantic conventions: groups of the type "event", and attributes defined apart that they refer to
// (https://github.com/open-telemetry/weaver/blob/main/schemas/semconv-syntax.md).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty, PlanShape } from '../../record.ts';
import { typedBy } from '../../schema/type-words.ts';
import { fieldsNamed, fieldsOf, otherFields } from '../shared/fields.ts';

export const opentelemetry: Reader = {
  id: 'opentelemetry',
  claims: ({ first }) =>
    first?.list('groups').some((group) => group.has('id') && (group.has('brief') || group.has('type')))
      ? 'groups that each have an "id" and a "brief"'
      : undefined,
  read(files) {
    const groups = files.flatMap(({ documents }) => documents.flatMap((document) => document.list('groups')));
    const known = new Attributes(groups);
    const events = groups.flatMap((group) => (group.word('type') === 'event' ? [eventOf(group, known)] : []));
    for (const group of groups) if (group.word('type') !== 'event') passOver(group);
    return { events, properties: known.all };
  },
};

/** Attributes by the key they are sent under, and groups by id. */
class Attributes {
  readonly #defined = new Map<string, FileNode>();
  readonly #groups = new Map<string, FileNode>();

  constructor(groups: readonly FileNode[]) {
    for (const group of groups) {
      this.#groups.set(group.word('id') ?? '', group);
      for (const attribute of group.list('attributes')) {
        if (attribute.has('id')) this.#defined.set(keyOf(attribute, group), attribute);
      }
    }
  }

  get all(): readonly PlanProperty[] {
    return [...this.#defined].map(([key, node]) => {
      node.take('id');
      return { key, ...node.place, ...shapeOf(node) };
    });
  }

  /** The attributes of a group, with those of the group it extends. */
  of(group: FileNode, depth = 0): readonly PlanProperty[] {
    const base = this.#groups.get(group.text('extends') ?? '');
    const own = group.list('attributes').map((attribute): PlanProperty => {
      const key = attribute.text('ref') ?? keyOf(attribute, group);
      const definition = this.#defined.get(key);
      attribute.take('id');
      const general = definition && definition.tree !== attribute.tree ? shapeOf(definition) : {};
      return { key, ...attribute.place, ...general, ...shapeOf(attribute), ...requirementOf(attribute) };
    });
    const inherited = base && depth < 10 ? this.of(base, depth + 1) : [];
    return [...inherited.filter(({ key }) => !own.some((each) => each.key === key)), ...own];
  }
}

/** Older files have the first part of the key at the group. */
function keyOf(attribute: FileNode, group: FileNode): string {
  const id = attribute.word('id') ?? '';
  const prefix = group.text('prefix') ?? '';
  return prefix === '' || id.startsWith(`${prefix}.`) ? id : `${prefix}.${id}`;
}

function eventOf(group: FileNode, known: Attributes): PlanEvent {
  const id = group.word('id') ?? '';
  group.take('id', 'type');
  return {
    name: group.text('name') ?? id.replace(/^event\./, ''),
    call: 'track',
    summary: proseOf(group),
    status: group.has('deprecated') ? 'deprecated' : undefined,
    properties: known.of(group),
    ...fieldsNamed(group, ['stability', 'deprecated', 'annotations']),
    ...(group.at('name') ?? group).place,
  };
}

function passOver(group: FileNode): void {
  const type = group.word('type') ?? 'attribute_group';
  group.take('id', 'type', 'brief', 'display_name', 'prefix');
  if (type === 'attribute_group') return;
  group.take();
  group.file.lose(`groups of the type "${type}"`, group.offset);
}

function proseOf(node: FileNode): string | undefined {
  const parts = [node.text('brief'), node.text('note')].map((text) => text?.trim() ?? '');
  return parts.filter((text) => text !== '').join('\n\n') || undefined;
}

function shapeOf(attribute: FileNode): PlanShape {
  const examples = attribute.list('examples');
  const stated = attribute.at('type');
  const enumerated = stated?.isObject ? enumOf(stated) : undefined;
  const typed = typedBy(stated?.word() ?? '');
  if (typed) stated?.take();
  const annotations = attribute.at('annotations');
  const fields = {
    ...enumerated?.fields,
    ...fieldsNamed(attribute, ['stability', 'deprecated']).fields,
    ...(annotations && otherFields(annotations, ['pii', 'personal', 'privacy', 'sensitivity']).fields),
  };
  return Object.fromEntries(
    Object.entries({
      ...typed,
      ...enumerated,
      summary: proseOf(attribute),
      example: examples[0]?.json() ?? attribute.json('examples'),
      status: attribute.has('deprecated') ? 'deprecated' : undefined,
      personal: attribute.flag('annotations', 'pii') ?? attribute.flag('annotations', 'personal'),
      privacy: attribute.text('annotations', 'privacy') ?? attribute.text('annotations', 'sensitivity'),
      ...fieldsOf(fields),
    }).filter(([, value]) => value !== undefined),
  );
}

/** Values that are known; others may be sent as well, unless the file rules them out. */
function enumOf(type: FileNode): PlanShape {
  const isClosed = type.flag('allow_custom_values') === false;
  const members = type.list('members').flatMap((member) => {
    const value = member.json('value');
    const summary = member.text('brief')?.trim() || undefined;
    member.take('id', 'stability');
    return value === null || value === undefined || typeof value === 'object' ? [] : [{ value, summary }];
  });
  const types = [...new Set(members.map(({ value }) => (Number.isInteger(value) ? 'integer' : typeof value)))];
  const typed = typedBy(types.join(',')) ?? {};
  if (isClosed) return { ...typed, values: members };
  return { ...typed, ...fieldsOf({ 'known values': members.map(({ value }) => value) }) };
}

function requirementOf(attribute: FileNode): Pick<PlanProperty, 'required'> {
  const condition =
    attribute.text('requirement_level', 'conditionally_required') ?? attribute.text('requirement_level', 'recommended');
  const level = attribute.text('requirement_level') ?? attribute.at('requirement_level')?.keys[0] ?? '';
  if (level === 'conditionally_required') return { required: condition ?? true };
  if (level === 'required') return { required: true };
  return level === '' ? {} : { required: condition ? `Recommended: ${condition}` : false };
}
