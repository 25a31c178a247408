// Segment rules kept as YAML or JSON without a schema: the keys of each event directly under "properties", each saying
// itself whether it is required.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent } from '../../record.ts';
import { shapeOf } from '../../schema/shape.ts';
import { callOf } from '../shared/calls-of.ts';
import { labelsOf } from '../shared/labels.ts';
import { fieldsOf } from '../shared/fields.ts';

export const segmentYaml: Reader = {
  id: 'segment-yaml',
  claims: ({ first }) =>
    first?.list('rules').some((rule) => rule.has('key') && rule.has('properties'))
      ? 'rules that each have a "key" and "properties"'
      : undefined,
  read: (files) => ({
    events: files.flatMap(({ first, text }) => {
      first?.take('name', 'type', 'id');
      for (const [key, node] of first?.entries() ?? []) {
        // What is written for others to repeat stands there.
        if (key !== 'rules' && /^[^\n{[]*&/.test(text.slice(node.offset, node.offset + 200))) node.take();
      }
      return (first?.list('rules') ?? []).map(eventOf);
    }),
  }),
};

function eventOf(rule: FileNode): PlanEvent {
  const word = rule.text('type');
  const labels = labelsOf(rule.at('labels'));
  const version = rule.number('version');
  const { members = [], additional } = shapeOf(rule);
  return {
    name: rule.text('key') ?? '',
    call: callOf(word) ?? 'track',
    callText: word,
    summary: rule.text('description') || undefined,
    ...labels.facts,
    ...fieldsOf({ ...labels.facts.fields, ...(version !== undefined && version !== 1 && { version }) }),
    properties: members,
    additional,
    ...(rule.at('key') ?? rule).place,
  };
}
