import { unique } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Member, Property } from '../model.ts';
import type { Ordered } from './order.ts';
import type { AuthoredProperty } from '../schema.ts';

export function deriveProperties(content: Ordered, graph: Graph): readonly Property[] {
  return content.properties.map(({ id, file, data }): Property => {
    const events = graph.eventsWith(id);
    const { description = '', items, members, format, example, ...rest } = data;
    return {
      kind: 'property',
      id,
      name: id,
      file,
      ...rest,
      description,
      ...(format && { format }),
      example,
      ...(items && { items: { type: items.type, members: membersOf(items.properties) } }),
      members: membersOf(members),
      events,
      useCases: unique(events.flatMap(graph.useCasesOf)).toSorted((a, b) => graph.rank(a) - graph.rank(b)),
    };
  });
}

function membersOf(members: AuthoredProperty['members']): readonly Member[] {
  return Object.entries(members ?? {}).map(([key, { type, format, summary, example }]) => ({
    key,
    type,
    ...(format && { format }),
    summary,
    example,
  }));
}
