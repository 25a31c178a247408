import type { UseCase } from '../../catalog/model.ts';
import { head, ref, refs, tail } from './context.ts';
import type { Context } from './context.ts';
import { list, section, table, text } from '../../words/escapes/markdown.ts';
import { counted } from '../../words/numbers.ts';

export function useCaseMarkdown(useCase: UseCase, context: Context): readonly string[] {
  const { lookup } = context;
  return [
    ...head(useCase, context),
    ...(useCase.audience === undefined ? [] : [`For: ${text(useCase.audience)}`]),
    ...section(
      'Events',
      table(
        ['Event', 'Why', 'Properties'],
        useCase.events.map(({ event, reason }) => {
          const { properties } = lookup.event(event);
          const keys = properties.map(({ property }) => lookup.property(property));
          return [ref(lookup.event(event), context), text(reason), refs(keys, context) || 'none listed'];
        }),
      ),
    ),
    ...section(
      'What to connect',
      table(
        ['Goal', 'Sources', 'Destinations'],
        useCase.placements.map(({ goal, sources, destinations }) => [
          ref(lookup.goal(goal), context),
          refs(sources.map(lookup.source), context),
          refs(destinations.map(lookup.destination), context),
        ]),
      ),
    ),
    ...section(
      'Related use cases',
      list(
        useCase.related.map(
          (one) => `${ref(lookup.useCase(one.useCase), context)} (${counted(one.shared.length, 'shared event')})`,
        ),
      ),
    ),
    ...tail(useCase),
  ];
}
