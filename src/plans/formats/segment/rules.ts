// Segment's rules (Public API; https://docs.segmentapis.com/tag/Tracking-Plans) and the plan.json of Typewriter, whose
// current form has the keys of an event directly under the schema.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { Found, Json, PlanEvent, PlanGroup } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { callOf } from '../shared/calls-of.ts';
import { fieldsNamed } from '../shared/fields.ts';
import { labelsOf } from '../shared/labels.ts';
import { payloadOf } from '../shared/payload.ts';

export const segmentRules: Reader = {
  id: 'segment-rules',
  claims: (file) => (rulesIn(file).length > 0 ? 'rules that each have a "jsonSchema"' : undefined),
  read,
};

export const typewriter: Reader = {
  id: 'typewriter',
  claims: (file) =>
    rulesIn(file).length > 0 && (file.first?.has('resourceSchemaId') || file.first?.has('slug'))
      ? 'rules that each have a "jsonSchema", and the "resourceSchemaId" or "slug" of a plan'
      : undefined,
  read,
};

function rulesIn({ first }: SourceFile): readonly FileNode[] {
  const lists = [first?.list('rules'), first?.list('data', 'rules'), first?.list()];
  return lists.find((list) => list?.some((rule) => rule.has('jsonSchema'))) ?? [];
}

function read(files: readonly SourceFile[]): Found {
  for (const { first } of files)
    first?.take('id', 'slug', 'resourceSchemaId', 'name', 'createdAt', 'updatedAt', 'type');
  return readRules(files.flatMap(rulesIn));
}

/** What rules say, wherever they stand. */
export function readRules(all: readonly FileNode[]): Found {
  const rules = newestOf(all);
  return {
    events: rules.flatMap((rule) => eventOf(rule)),
    groups: rules.flatMap((rule) => groupOf(rule)),
  };
}

const typeOf = (rule: FileNode): string => rule.text('type') ?? 'TRACK';

/** A plan may hold several versions of a rule: the newest counts, the others are named as lost. */
function newestOf(rules: readonly FileNode[]): readonly FileNode[] {
  const idOf = (rule: FileNode): string => `${typeOf(rule)} ${rule.word('key') ?? `at ${rule.offset}`}`;
  const versionOf = (rule: FileNode): number => Number(rule.word('version') ?? 0) || 0;
  const newest = new Map<string, number>();
  for (const rule of rules) newest.set(idOf(rule), Math.max(versionOf(rule), newest.get(idOf(rule)) ?? 0));
  return rules.filter((rule) => {
    if (versionOf(rule) === newest.get(idOf(rule))) return true;
    rule.take();
    rule.file.lose('an older version of an event', rule.offset);
    return false;
  });
}

function eventOf(rule: FileNode): readonly PlanEvent[] {
  const type = typeOf(rule);
  if (type === 'COMMON') return [];
  const schema = rule.at('jsonSchema');
  const labels = labelsOf(schema?.at('labels'));
  const call = labels.call ?? callOf(type);
  const { offset } = rule.at('key') ?? rule;
  if (!call) {
    const message = `A rule of type "${type}" is passed over.`;
    rule.take();
    rule.file.problems.report(
      'skipped',
      'warning',
      offset,
      message,
      'Types read are TRACK, PAGE, SCREEN, IDENTIFY and GROUP.',
    );
    return [];
  }
  schema?.take('eventMetadata');
  const { fields, ...facts } = labels.facts;
  return [
    {
      ...facts,
      ...dates(rule, { ...fields, ...version(rule) }),
      name: rule.text('key') ?? '',
      title: labels.event,
      call,
      callText: type,
      summary: schema?.text('description') || undefined,
      ...payloadOf(schema, call),
      ...rule.file.place(offset),
    },
  ];
}

function groupOf(rule: FileNode): readonly PlanGroup[] {
  if (typeOf(rule) !== 'COMMON') return [];
  const schema = rule.at('jsonSchema');
  const { properties } = payloadOf(schema, 'track');
  rule.take('key', 'version');
  if (properties.length === 0) return [];
  const summary = schema?.text('description') || undefined;
  return [{ name: 'Common', everywhere: true, summary, properties, ...rule.place }];
}

function version(rule: FileNode): Readonly<Record<string, Json>> {
  const stated = rule.number('version');
  return stated === undefined || stated === 1 ? {} : { version: stated };
}

/** When in the day a rule was edited says nothing to a reader. */
function dayOf(date: Json): Json {
  return typeof date === 'string' ? date.replace(/^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[-+]\d\d:?\d\d)$/, '$1') : date;
}

/** The year 1 stands for never. */
function dates(rule: FileNode, fields: Readonly<Record<string, Json>>): Pick<PlanEvent, 'status' | 'fields'> {
  const deprecatedAt = rule.text('deprecatedAt') ?? '';
  const isDeprecated = deprecatedAt !== '' && !deprecatedAt.startsWith('0001-');
  const edited = Object.entries(fieldsNamed(rule, ['createdAt', 'updatedAt']).fields ?? {}).map(
    ([key, date]) => [key, dayOf(date)] as const,
  );
  const all = { ...fields, ...(isDeprecated && { deprecatedAt }), ...Object.fromEntries(edited) };
  return {
    ...(isDeprecated && { status: 'deprecated' as const }),
    ...(Object.keys(all).length > 0 && { fields: all }),
  };
}
