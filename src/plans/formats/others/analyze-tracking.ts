// What analyze-tracking finds in code (https://github.com/fliskdata/analyze-tracking).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { Json, PlanEvent } from '../../record.ts';
import { fieldsOf } from '../shared/fields.ts';
import { shapeOf } from '../../schema/shape.ts';

export const analyzeTracking: Reader = {
  id: 'analyze-tracking',
  claims: ({ first }) => (first?.at('events')?.isObject ? '"events" by name' : undefined),
  read: (files) => ({
    events: files.flatMap(({ first }) => {
      first?.take('version', 'source');
      return (first?.entries('events') ?? []).map(([name, event]) => eventOf(name, event));
    }),
  }),
};

function eventOf(name: string, event: FileNode): PlanEvent {
  const { members = [], summary } = shapeOf(event);
  const calls = [...event.list('implementations'), ...event.list('sources')];
  const code = calls.flatMap((call) => {
    const path = call.written('path');
    const line = call.written('line');
    return path === undefined ? [] : [line === undefined ? path : `${path}:${line}`];
  });
  const destinations = [...calls.flatMap((call) => call.text('destination') ?? []), ...event.texts('destinations')];
  const of = (key: string): Readonly<Record<string, Json>> => {
    const all = [...new Set(calls.flatMap((call) => call.text(key) ?? []))];
    return all.length > 0 ? { [key]: all } : {};
  };
  const to = [...new Set(destinations)];
  return {
    name,
    call: 'track',
    summary,
    properties: members,
    ...(to.length > 0 && { destinations: to }),
    ...fieldsOf({ ...(code.length > 0 && { code }), ...of('function'), ...of('repository') }),
    ...event.place,
  };
}
