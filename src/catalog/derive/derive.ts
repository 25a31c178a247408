// Linked content to the finished catalog: order, back-references, unions and neighbours. Every loop runs over pairs that
// stand in the content, never over all things times all things.

import { byKind, KINDS } from '../kinds.ts';
import { deriveDestinations, deriveSources } from './connections.ts';
import { deriveEvents } from './events.ts';
import { deriveGoals } from './goals.ts';
import { derivePlain } from './plain.ts';
import { deriveProperties } from './properties.ts';
import { deriveUseCases } from './use-cases.ts';
import { graphOf } from './graph.ts';
import type { LinkedContent } from '../link/linked.ts';
import type { Lists, PlainThing, Things } from '../model.ts';
import { inCatalogOrder } from './order.ts';
import { withOwners } from './owners.ts';

/** Derives all things of the catalog from what `linkContent` returned without errors. */
export function deriveCatalog(content: LinkedContent): Things {
  const ordered = inCatalogOrder(content);
  const graph = graphOf(ordered);
  const { goals: _, ...site } = ordered.site.data;
  const plain = derivePlain(ordered);
  return withOwners({
    ...(byKind('list', (kind) => ordered[KINDS[kind].list].map((linked) => plain(kind, linked))) as unknown as Lists), // each of its kind
    site,
    goals: deriveGoals(ordered, graph),
    useCases: deriveUseCases(ordered, graph),
    events: deriveEvents(ordered, graph),
    properties: deriveProperties(ordered, graph),
    sources: deriveSources(ordered, graph),
    destinations: deriveDestinations(ordered, graph),
    groups: ordered.groups.map((group) => ({
      ...(plain('group', group) as PlainThing<'group'>), // of its kind
      properties: graph.inGroup(group.id),
      events: graph.eventsIncluding(group.id),
    })),
  });
}
