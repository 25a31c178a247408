// Mixpanel's Lexicon (https://developer.mixpanel.com/reference/lexicon-schemas-api).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty, PlanStatus } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { statusOf } from '../shared/status-of.ts';
import { shapeOf } from '../../schema/shape.ts';
import { fieldsOf, otherFields } from '../shared/fields.ts';

export const mixpanel: Reader = {
  id: 'mixpanel',
  claims: (file) => (entriesIn(file).length > 0 ? 'entries that each have a "schemaJson"' : undefined),
  read: (files) => {
    for (const { first } of files) first?.take('truncate');
    return { events: files.flatMap(entriesIn).flatMap(eventOf) };
  },
};

function entriesIn({ first }: SourceFile): readonly FileNode[] {
  const lists = [first?.list('entries'), first?.list('results'), first?.list()];
  return lists.find((list) => list?.some((entry) => entry.has('schemaJson'))) ?? [];
}

function eventOf(entry: FileNode): readonly PlanEvent[] {
  const kind = entry.text('entityType') ?? '';
  const { offset } = entry.at('name') ?? entry;
  const isPerson = kind === 'profile';
  const name = entry.text('name');
  if (!isPerson && (kind !== 'event' || name === undefined)) {
    const message = `The entry of the kind "${kind}" is passed over.`;
    entry.take();
    entry.file.problems.report('import-skipped', 'warning', offset, message, 'Events and profiles are read.');
    return [];
  }
  const schema = entry.at('schemaJson');
  const { members = [], additional, summary } = schema ? shapeOf(schema) : {};
  const call = isPerson ? 'identify' : 'track';
  const own = { name: isPerson ? '' : (name ?? ''), call, ...(isPerson && { title: name, callText: kind }) } as const;
  const facts = schema?.at('metadata', 'com.mixpanel');
  return [
    {
      ...own,
      summary,
      properties: members.map(withFacts(schema)),
      additional,
      ...factsOf(facts, name),
      ...entry.file.place(offset),
    },
  ];
}

function withFacts(schema: FileNode | undefined) {
  return (property: PlanProperty): PlanProperty => {
    const facts = schema?.at('properties', property.key, 'metadata', 'com.mixpanel');
    const isSensitive = facts?.flag('sensitive') ?? facts?.flag('isSensitive');
    return { ...property, ...(isSensitive && { privacy: 'sensitive' }), ...factsOf(facts, property.key) };
  };
}

/** Tags that say where an event stands, as our own export has them. */
const STATUSES: ReadonlySet<string> = new Set(['proposed', 'planned', 'live', 'deprecated'] satisfies PlanStatus[]);

const READ = ['tags', 'displayName', 'teamOwners', 'contactOwners', 'hidden', 'dropped', 'sensitive', 'isSensitive'];

/** What Mixpanel notes beside the schema. `hidden` and `dropped` are kept under their names where they are true. */
function factsOf(
  facts: FileNode | undefined,
  name: string | undefined,
): Pick<PlanEvent, 'title' | 'tags' | 'owner' | 'status' | 'fields'> {
  const all = facts?.texts('tags') ?? [];
  const standings = all.filter((tag) => STATUSES.has(tag));
  const [status] = standings.length === 1 ? standings.map(statusOf) : [];
  const tags = status ? all.filter((tag) => !STATUSES.has(tag)) : all;
  const title = facts?.text('displayName');
  const owners = [...(facts?.texts('teamOwners') ?? []), ...(facts?.texts('contactOwners') ?? [])];
  const flags = ['hidden', 'dropped'].filter((flag) => facts?.flag(flag) === true);
  return {
    ...(title && title !== name && { title }),
    ...(status && { status }),
    ...(tags.length > 0 && { tags }),
    ...(owners.length > 0 && { owner: owners[0] }),
    ...fieldsOf({
      ...Object.fromEntries(flags.map((flag) => [flag, true])),
      ...(owners.length > 1 && { owners }),
      ...(facts && otherFields(facts, READ).fields),
    }),
  };
}
