// Mozilla's Glean: metrics by category and name; those of the type "event" are events
// (https://mozilla.github.io/glean/book/reference/yaml/metrics.html).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { shapeOf } from '../../schema/shape.ts';
import { fieldsOf, otherFields } from '../shared/fields.ts';

export const glean: Reader = {
  id: 'glean',
  claims: ({ first }) => {
    if (/\/glean\/metrics\//.test(first?.word('$schema') ?? '')) return 'the "$schema" of Glean metrics';
    const metrics = (first?.entries() ?? []).flatMap(([, category]) => category.entries().map(([, metric]) => metric));
    const isGlean = metrics.some(
      (metric) => metric.has('type') && metric.has('expires') && metric.has('notification_emails'),
    );
    return isGlean ? 'metrics by category, each with "expires" and "notification_emails"' : undefined;
  },
  read: (files) => ({ events: files.flatMap(eventsIn), areas: files.flatMap(areasIn) }),
};

function categoriesIn({ first }: SourceFile): readonly (readonly [string, FileNode])[] {
  return (first?.entries() ?? []).filter(([name, node]) => !name.startsWith('$') && node.isObject);
}

function areasIn(file: SourceFile) {
  const own = categoriesIn(file).filter(([, node]) =>
    node.entries().some(([, metric]) => metric.word('type') === 'event'),
  );
  return own.map(([name, node]) => ({ name, ...node.place }));
}

function eventsIn(file: SourceFile): readonly PlanEvent[] {
  file.first?.take('$schema', '$tags');
  return categoriesIn(file).flatMap(([category, node]) =>
    node.entries().flatMap(([name, metric]) => {
      if (metric.word('type') === 'event') return [eventOf(category, name, metric)];
      metric.take();
      file.lose('metrics that are measured and are no events', metric.offset);
      return [];
    }),
  );
}

const READ = ['type', 'description', 'extra_keys', 'expires', 'notification_emails', 'disabled', 'metadata'];

function eventOf(category: string, name: string, metric: FileNode): PlanEvent {
  metric.take('type');
  const expires = metric.written('expires');
  const emails = metric.texts('notification_emails');
  const tags = metric.texts('metadata', 'tags');
  const isSensitive = metric.list('data_sensitivity').some((one) => one.word() === 'highly_sensitive');
  const isOver = expires === 'expired' || metric.flag('disabled') === true;
  return {
    name: `${category}.${name}`,
    call: 'track',
    summary: metric.text('description')?.trim() || undefined,
    area: category,
    owner: emails[0],
    status: isOver ? 'deprecated' : undefined,
    until: expires === undefined || expires === 'never' || expires === 'expired' ? undefined : expires,
    ...(tags.length > 0 && { tags }),
    properties: metric.entries('extra_keys').map(([key, node]): PlanProperty => {
      const quantity = node.word('type') === 'quantity';
      if (quantity) node.take('type');
      return {
        key,
        ...node.place,
        ...shapeOf(node),
        ...(quantity && { types: ['integer'], typeText: 'quantity' }),
        ...(isSensitive && { privacy: 'highly_sensitive' }),
      };
    }),
    ...fieldsOf({
      ...otherFields(metric, READ).fields,
      ...(emails.length > 1 && { notification_emails: emails }),
    }),
    ...metric.place,
  };
}
