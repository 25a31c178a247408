import type { Placement, UseCase } from '../../catalog/model.ts';
import { named, without } from './change.ts';
import type { Change, Subject } from './change.ts';

/** A use case that needs something else asks for work, but what is sent stays right; only a placement that is gone breaks a
 * link. */
export function compareUseCases(was: UseCase, is: UseCase, subject: Subject): readonly Change[] {
  const events = ({ events: all }: UseCase): readonly string[] => all.map(({ event }) => event);
  const goals = ({ placements }: UseCase): readonly string[] => placements.map(({ goal }) => goal);
  const changes = [
    change('use-case-events-added', 'It now needs', without(events(is), events(was))),
    change('use-case-events-removed', 'It no longer needs', without(events(was), events(is))),
    change('use-case-placed', 'It now serves the goal', without(goals(is), goals(was))),
    change('use-case-displaced', 'It no longer serves the goal', without(goals(was), goals(is)), true),
    ...is.placements.flatMap((placement) => {
      const before = was.placements.find(({ goal }) => goal === placement.goal);
      return before ? connectionChanges(before, placement) : [];
    }),
  ];
  const reasons = is.events.filter(({ event, reason }) => {
    const before = was.events.find((one) => one.event === event);
    return before && before.reason !== reason;
  });
  changes.push(
    change(
      'use-case-reasons-reworded',
      'Other reasons for',
      reasons.map(({ event }) => event),
    ),
  );
  return changes.flatMap((one) => (one ? [{ ...subject, ...one }] : []));
}

type Said = Omit<Change, 'kind' | 'id' | 'name'>;

function connectionChanges(was: Placement, is: Placement): readonly (Said | undefined)[] {
  const under = `Under \`${is.goal}\``;
  return (['sources', 'destinations'] as const).flatMap((list) => [
    change(`placement-${list}-added`, `${under} there are new ${list}:`, without<string>(is[list], was[list])),
    change(`placement-${list}-removed`, `${under} some ${list} are gone:`, without<string>(was[list], is[list])),
  ]);
}

function change(code: string, begins: string, ids: readonly string[], breaking = false): Said | undefined {
  if (ids.length === 0) return undefined;
  const isGone = /removed|displaced/.test(code);
  return { code, breaking, text: `${begins} ${named(ids)}.`, ...(isGone ? { before: ids } : { after: ids }) };
}
