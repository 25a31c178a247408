import type { Goal } from '../../catalog/model.ts';
import { head, ref, refs, tail } from './context.ts';
import type { Context } from './context.ts';
import { section, table, text } from '../../words/escapes/markdown.ts';
import { counted } from '../../words/numbers.ts';

export function goalMarkdown(goal: Goal, context: Context): readonly string[] {
  const { lookup } = context;
  return [
    ...head(goal, context),
    ...section(
      'Use cases',
      table(
        ['Use case', 'What it does', 'Events', 'Sources', 'Destinations'],
        goal.useCases.map(lookup.useCase).map((useCase) => {
          const placement = useCase.placements.find((one) => one.goal === goal.id);
          return [
            ref(useCase, context),
            text(useCase.summary),
            refs(
              useCase.events.map(({ event }) => lookup.event(event)),
              context,
            ),
            refs((placement?.sources ?? []).map(lookup.source), context),
            refs((placement?.destinations ?? []).map(lookup.destination), context),
          ];
        }),
      ),
    ),
    ...section(
      'Events it needs',
      table(
        ['Event', 'Needed by'],
        goal.events.map(({ event, useCases }) => [
          ref(lookup.event(event), context),
          refs(useCases.map(lookup.useCase), context),
        ]),
      ),
    ),
    ...section('Where to start', stepList(goal, context)),
    ...tail(goal),
  ];
}

function stepList({ steps }: Goal, context: Context): string {
  const { lookup } = context;
  return steps
    .map(
      ({ events, opens, total }, index) =>
        `${index + 1}. Track ${refs(events.map(lookup.event), context)}, which completes ${refs(opens.map(lookup.useCase), context)}: ${counted(total, 'use case')} complete.`,
    )
    .join('\n');
}
