import { commonOf } from './common.ts';
import { unique } from '../lists.ts';
import type { Graph } from './graph.ts';
import type { Property } from '../model.ts';
import { formOf } from './forms.ts';
import type { Ordered } from './order.ts';

export function deriveProperties(content: Ordered, graph: Graph): readonly Property[] {
  return content.properties.map((property): Property => {
    const events = graph.eventsWith(property.id);
    const { example, specs } = property.data;
    return {
      ...commonOf('property', property),
      ...formOf(property.data),
      ...(example !== undefined && { example }),
      specs,
      events,
      groups: graph.groupsWith(property.id),
      useCases: unique(events.flatMap(graph.useCasesOf)).toSorted((a, b) => graph.rank(a) - graph.rank(b)),
    };
  });
}
