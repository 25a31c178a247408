import { z } from 'zod';
import { coverageOf, type Tracked } from '../../plan/coverage.ts';
import { nextBest } from '../../plan/next-best.ts';
import { keyOf, type PlanData } from '../../plan/plan-data.ts';
import { requirementsOf } from '../../plan/requirements.ts';
import { Refusal, thingNamed, type Asked } from '../asked.ts';
import { tool } from '../tool.ts';

const names = z.array(z.string().min(1).max(250)).max(2000);

export const plan = tool({
  name: 'plan',
  title: 'Plan what to track',
  description:
    'From use cases or goals wanted to the events, properties, sources and destinations they need; from events tracked to ' +
    'the use cases they cover, those that lack one event, and what to track next. Give either, or both.',
  input: {
    wanted: names.default([]).describe('Use cases or goals, by id or name.'),
    tracked: names.default([]).describe('Events that are sent today, as your code names them.'),
  },
  answer({ wanted, tracked }, asked) {
    const { plan: data } = asked;
    if (data.useCases.length === 0)
      throw new Refusal('The catalog has no use cases, so there is nothing to plan with.');
    if (wanted.length + tracked.length === 0)
      throw new Refusal('Name use cases or goals in "wanted", or events you send today in "tracked".');
    const { sent, unclear } = trackedBy(tracked, asked);
    const chosen = placementsOf(wanted, asked);
    return {
      ...(wanted.length > 0 && { needs: needsOf(data, chosen, sent) }),
      ...(tracked.length > 0 && { coverage: coverageBy(data, sent), unclear }),
      next: nextOf(data, sent, chosen),
    };
  },
});

function placementsOf(wanted: readonly string[], asked: Asked): ReadonlySet<number> {
  const { plan: data } = asked;
  const chosen = wanted.map((name) => {
    const { thing, others } = thingNamed(name, undefined, asked);
    const found = [thing, ...others].find(({ kind }) => kind === 'use-case' || kind === 'goal');
    if (!found) throw new Refusal(`"${name}" is neither a use case nor a goal.`);
    return found;
  });
  return new Set(
    data.placements.flatMap(([goal, useCase], place) =>
      chosen.some(({ kind, id }) => id === (kind === 'goal' ? data.goals[goal]?.[0] : data.useCases[useCase]?.[0]))
        ? [place]
        : [],
    ),
  );
}

/** Only names that are certain count; what may be meant by the others is said. */
function trackedBy(tracked: readonly string[], { eventNamed, plan: data }: Asked) {
  const matches = tracked.map((name) => ({ name, match: eventNamed({ name }) }));
  const sent: Tracked = new Map(
    matches.flatMap(({ match }) => (match.kind === 'exact' ? [[match.event, undefined]] : [])),
  );
  const unclear = matches.flatMap(({ name, match }) => {
    if (match.kind === 'exact') return [];
    const proposals = match.kind === 'proposed' ? match.proposals : [];
    return [
      { name, perhaps: proposals.map(({ event, reason, by }) => ({ event: nameOf(data.events[event]), reason, by })) },
    ];
  });
  return { sent, unclear };
}

function needsOf(data: PlanData, chosen: ReadonlySet<number>, sent: Tracked) {
  const { useCases, events, sources, destinations, personal } = requirementsOf(data, chosen);
  return {
    useCases: useCases.map((at) => nameOf(data.useCases[at])),
    events: events.map(({ index, by }) => {
      const [id, name, call, keys = [], , , required = []] = data.events[index] ?? [];
      const keysAt = (places: readonly number[]) => places.map((at) => keyOf(data.properties[at]!)); // as the data says
      const isTracked = sent.has(index);
      const neededBy = by.map((at) => nameOf(data.useCases[at]));
      return { id, name, call, isTracked, neededBy, properties: keysAt(keys), required: keysAt(required) };
    }),
    sources: sources.map(({ index }) => nameOf(data.sources[index])),
    destinations: destinations.map(({ index }) => nameOf(data.destinations[index])),
    personalData: personal.map(({ index }) => keyOf(data.properties[index]!)), // as the data says
  };
}

function coverageBy(data: PlanData, sent: Tracked) {
  const all = coverageOf(data, sent);
  const named = (state: string) => all.filter((one) => one.state === state);
  return {
    covered: named('covered').map(({ useCase }) => nameOf(data.useCases[useCase])),
    oneMissing: named('near').map(({ useCase, missing }) => ({
      useCase: nameOf(data.useCases[useCase]),
      missing: missing.map((at) => nameOf(data.events[at])),
    })),
    notCovered: named('far').length,
  };
}

function nextOf(data: PlanData, sent: Tracked, chosen: ReadonlySet<number>) {
  const useCases = new Set([...chosen].flatMap((place) => data.placements[place]?.[1] ?? []));
  return nextBest(data, sent, useCases.size > 0 ? useCases : undefined)
    .slice(0, 5)
    .map(({ events, opens }) => ({
      track: events.map((at) => nameOf(data.events[at])),
      opens: opens.map((at) => nameOf(data.useCases[at])),
    }));
}

function nameOf(row: readonly [id: string, name: string, ...rest: unknown[]] | undefined): string {
  return row?.[1] ?? '';
}
