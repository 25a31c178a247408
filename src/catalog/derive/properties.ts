import { commonOf } from './common.ts';
import { unique } from '../lists.ts';
import type { Graph } from './graph.ts';
import type { Member, Property } from '../model.ts';
import type { Ordered } from './order.ts';
import type { Authored } from '../schema.ts';

export function deriveProperties(content: Ordered, graph: Graph): readonly Property[] {
  return content.properties.map((property): Property => {
    const events = graph.eventsWith(property.id);
    const { type, format, example, specs, constraints, items, members } = property.data;
    return {
      ...commonOf('property', property),
      type,
      ...(format && { format }),
      example,
      specs,
      constraints,
      ...(items && { items: { type: items.type, members: deriveMembers(items.properties) } }),
      members: deriveMembers(members),
      events,
      useCases: unique(events.flatMap(graph.useCasesOf)).toSorted((a, b) => graph.rank(a) - graph.rank(b)),
    };
  });
}

function deriveMembers(members: Authored<'property'>['members']): readonly Member[] {
  return Object.entries(members ?? {}).map(([key, { type, format, summary, example }]) => ({
    key,
    type,
    ...(format && { format }),
    summary,
    example,
  }));
}
