// Our own `/catalog.json`, of this site or another.

import { ALL_KINDS, KINDS } from '../../../catalog/kinds.ts';
import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty, PlanShape, PlanSite, PlanThing } from '../../record.ts';
import { allowedBy, limitsOf } from '../../schema/limits.ts';
import { unionOf } from '../../schema/type-words.ts';
import { authoredEntry, textOf, type Others } from './authored.ts';
import { callOf } from '../shared/calls-of.ts';
import { statusOf } from '../shared/status-of.ts';

export const catalogJson: Reader = {
  id: 'catalog-json',
  claims: ({ first }) =>
    first?.has('formatVersion') && first.at('events')?.isList ? 'a "formatVersion" and "events"' : undefined,
  read(files) {
    return {
      events: files.flatMap(({ first }) => {
        first?.take('formatVersion');
        const properties = new Map((first?.list('properties') ?? []).map((each) => [each.word('id') ?? '', each]));
        return (first?.list('events') ?? []).flatMap((event) => eventOf(event, properties));
      }),
      things: files.flatMap(({ first }) => (first ? thingsIn(first) : [])),
      site: siteOf(files[0]?.first),
    };
  },
};

/** What things of it refer to; the rest is of the other site. */
function siteOf(file: FileNode | undefined): PlanSite {
  const declared = (key: string) => file?.json('site', key);
  return { fields: declared('fields'), privacyClasses: declared('privacyClasses') } as PlanSite; // as we write them; the check sees the rest
}

function thingsIn(file: FileNode): readonly PlanThing[] {
  const nodes = ALL_KINDS.flatMap((kind) => file.list(KINDS[kind].list).map((node) => ({ kind, node })));
  const all = nodes.map(({ kind, node }) => ({ kind, node, entry: (node.json() ?? {}) as Entry })); // lists of objects
  const properties = new Map(all.filter(({ kind }) => kind === 'property').map(({ entry }) => [entry['id'], entry]));
  const everywhere = all.filter(({ kind, entry }) => kind === 'group' && entry['everywhere'] === true);
  const others: Others = {
    property: (id) => properties.get(id),
    everywhere: new Set(everywhere.map(({ entry }) => textOf(entry['id']))),
  };
  return all.map(({ kind, node, entry }) => {
    const record = authoredEntry(kind, entry, others);
    return { kind, id: textOf(entry['id']), record, ...(node.at('name') ?? node).place };
  });
}

type Entry = PlanThing['record'];

function eventOf(event: FileNode, properties: ReadonlyMap<string, FileNode>): readonly PlanEvent[] {
  const place = (event.at('name') ?? event).place;
  const name = event.text('name');
  if (name === undefined) return [];
  const carried = event.list('propertyDetails').flatMap((one): readonly PlanProperty[] => {
    const id = one.text('property') ?? '';
    const property = properties.get(id);
    const own = { ...catalogShape(one), ...one.place };
    if (!property) return one.has('type') ? [{ key: one.text('key') ?? id, ...own }] : [];
    const key = one.text('key') ?? property.text('key') ?? id;
    const general = catalogShape(property);
    const required = one.flag('required') ?? one.text('required');
    return [{ key, ...general, ...own, summary: own.summary ?? general.summary, required }];
  });
  event.take('id', 'properties');
  const pictures = event.list('pictures')[0];
  for (const _ of event.list('pictures')) event.file.lose('pictures, which are files of their own', pictures!.offset); // at least one
  const word = event.text('call');
  return [
    {
      name,
      call: callOf(word) ?? 'track',
      callText: word,
      summary: event.text('summary'),
      properties: carried,
      isThing: true,
      ...place,
    },
  ];
}

/** A value as `/catalog.json` and the flat CSV describe it. */
export function catalogShape(node: FileNode): PlanShape {
  const constraints = node.at('constraints');
  const typed = unionOf(node.texts('type')) ?? {};
  const items = node.at('items');
  const members = membersIn(node.at('members') ?? node.at('properties'));
  const allowed = node.list('values').map((each) => each.written('value')).length;
  const shape: PlanShape = {
    ...typed,
    nullable: node.flag('nullable') ?? typed.nullable,
    format: node.text('format'),
    summary: node.text('summary'),
    example: node.json('example'),
    values: allowed > 0 ? valuesIn(node) : constraints && allowedBy(constraints).values,
    limits: constraints && limitsOf(constraints),
    items: items?.isObject ? catalogShape(items) : undefined,
    members: members.length > 0 ? members : undefined,
    status: statusOf(node.text('status')),
    personal: node.flag('personal'),
    basis: node.text('basis'),
  };
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}

function valuesIn(node: FileNode): PlanShape['values'] {
  return node.list('values').flatMap((each) => {
    const value = each.json('value') ?? each.json();
    const summary = each.text('summary');
    const status = statusOf(each.text('status'));
    if (value === null || typeof value === 'object' || value === undefined) return [];
    return [{ value, summary, ...(status && { status }) }];
  });
}

/** A list of `{ key, … }`, or an object by key. */
function membersIn(node: FileNode | undefined): readonly PlanProperty[] {
  const listed = (node?.list() ?? []).map((each) => [each.text('key'), each] as const);
  return [...listed, ...(node?.entries() ?? [])].flatMap(([key, each]) => {
    if (key === undefined) return [];
    const required = each.flag('required') ?? each.text('required');
    return [{ key, ...each.place, ...catalogShape(each), ...(required !== undefined && { required }) }];
  });
}
