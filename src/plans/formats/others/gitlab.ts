// GitLab's event definitions, a file each (https://docs.gitlab.com/development/internal_analytics/).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty, PlanStatus } from '../../record.ts';
import { shapeOf } from '../../schema/shape.ts';
import { otherFields } from '../shared/fields.ts';

const MARKS = [
  'product_group',
  'product_section',
  'milestone',
  'tiers',
  'distributions',
  'internal_events',
  'introduced_by_url',
];
const STATUS: Readonly<Record<string, PlanStatus>> = { active: 'live', removed: 'deprecated' };
/** Keys every event may carry; an older file says beside them what they hold. */
const OLDER = ['label', 'property', 'value'];

export const gitlab: Reader = {
  id: 'gitlab',
  claims: ({ first }) =>
    first?.has('action') && MARKS.filter((mark) => first.has(mark)).length >= 2
      ? 'an "action" with a milestone or a product group'
      : undefined,
  read: (files) => ({ events: files.flatMap(({ documents }) => documents).map(eventOf) }),
};

function eventOf(event: FileNode): PlanEvent {
  const status = STATUS[event.word('status') ?? ''];
  if (status) event.take('status');
  const area = event.text('category');
  return {
    name: event.text('action') ?? '',
    call: 'track',
    summary: event.text('description')?.trim() || undefined,
    area: area === 'InternalEventTracking' ? undefined : area,
    owner: event.text('product_group'),
    since: event.written('milestone'),
    status,
    properties: propertiesIn(event),
    ...otherFields(event, [
      'action',
      'description',
      'category',
      'product_group',
      'milestone',
      'additional_properties',
      'extra_properties',
      ...(status ? ['status'] : []),
      ...OLDER.map((key) => `${key}_description`),
    ]),
    ...(event.at('action') ?? event).place,
  };
}

function propertiesIn(event: FileNode): readonly PlanProperty[] {
  const named = event.entries('additional_properties').map(([key, node]) => ({ key, ...node.place, ...shapeOf(node) }));
  const extra = event.entries('extra_properties').map(([key, node]) => {
    return { key, ...node.place, ...(node.isObject ? shapeOf(node) : { summary: node.text() }) };
  });
  const older = OLDER.flatMap((key) => {
    const node = event.at(`${key}_description`);
    const summary = node?.text() || undefined;
    return node && summary !== undefined ? [{ key, summary, ...node.place }] : [];
  });
  return [...named, ...extra, ...older];
}
