// The plan while one works on it: one state, and everything that follows from it.

import { batch, computed, signal } from '@preact/signals';
import { coverageOf, type Coverage } from '../../../plan/coverage.ts';
import { requirementsOf } from '../../../plan/requirements.ts';
import { nextBest } from '../../../plan/next-best.ts';
import type { PlanData } from '../../../plan/plan-data.ts';
import type { ForeignNames, ForeignName } from '../../../plan/names/foreign-names.ts';
import { EMPTY, type PlanState } from '../../../plan/plan-state.ts';
import { stateCodec } from '../../../plan/url-state.ts';
import { followLater } from './picture.ts';

export type Plan = ReturnType<typeof createPlan>;

/** `link` is what stands behind the `#` of the address. */
export function createPlan(data: PlanData, link: string) {
  const codec = stateCodec(data);
  const opened = signal(codec.read(link));
  const state = signal<PlanState>(opened.peek().state);
  const proposals = signal<ReadonlyMap<string, ForeignName>>(new Map());
  const answered = followLater(state);
  // Apart, so that what follows from one side is worked out again only where that side changes.
  const tracked = computed(() => answered.value.tracked);
  const wanted = computed(() => answered.value.wanted);
  const coverage = computed(() => coverageOf(data, tracked.value));
  const needs = computed(() => requirementsOf(data, wanted.value));
  const scope = computed(() => {
    const { useCases } = needs.value;
    return useCases.length === 0 ? coverage.value : useCases.flatMap((useCase) => coverage.value[useCase] ?? []);
  });

  const placementsOf = Map.groupBy(data.placements.keys(), (index) => data.placements[index]?.[0] ?? -1);
  const everywhere = Map.groupBy(data.placements.keys(), (index) => data.placements[index]?.[1] ?? -1);
  const change = (part: Partial<PlanState>): void => {
    state.value = { ...state.value, ...part };
  };
  const track = (event: number, sent: readonly number[] | undefined): void => {
    const tracked = new Map(state.value.tracked);
    const before = tracked.get(event);
    tracked.set(event, sent ? new Set([...(before ?? []), ...sent]) : before);
    change({ tracked });
  };

  return {
    data,
    codec,
    /** Of a goal, in its order. */
    placementsOf: (goal: number): readonly number[] => placementsOf.get(goal) ?? [],
    /** Of a use case, under each goal it serves. */
    placementsOfUseCase: (useCase: number): readonly number[] => everywhere.get(useCase) ?? [],
    opened,
    /** What is chosen. */
    state,
    /** What everything below follows from: the same, once the browser has shown the choice. */
    answered,
    tracked,
    wanted,
    proposals,
    coverage,
    needs,
    /** Coverage of the wanted use cases, or of all if none is wanted. */
    scope,
    progress: computed(() => {
      const of = (wanted: Coverage['state']): number => scope.value.filter((each) => each.state === wanted).length;
      return { covered: of('covered'), near: of('near'), all: scope.value.length };
    }),
    steps: computed(() => {
      const { useCases } = needs.value;
      return nextBest(data, tracked.value, useCases.length > 0 ? useCases : undefined);
    }),
    /** Open names that were not held against the catalog yet, as in a plan that comes from a link. */
    unmatched: computed(() =>
      [...state.value.names].flatMap(([name, meant]) => (meant === 'open' && !proposals.value.has(name) ? [name] : [])),
    ),
    link: () => codec.write(state.value),
    /** The link as this page would write it. */
    canonical: (text: string) => codec.write(codec.read(text).state),
    /** Whether the plan is still as it was opened. */
    isUntouched: () => answered.value === opened.value.state,
    isEmpty: computed(() => wanted.value.size === 0 && tracked.value.size === 0 && answered.value.names.size === 0),

    want(placements: Iterable<number>, on: boolean): void {
      const wanted = new Set(state.value.wanted);
      for (const placement of placements) {
        if (on) wanted.add(placement);
        else wanted.delete(placement);
      }
      change({ wanted });
    },
    /** What is known already of how an event is sent stays. */
    tick(events: Iterable<number>, on: boolean): void {
      const tracked = new Map(state.value.tracked);
      for (const event of events) {
        if (on) tracked.set(event, tracked.get(event));
        else tracked.delete(event);
      }
      change({ tracked });
    },
    /** Exact names are tracked at once; the others wait for a person. */
    take({ names: found, unknown }: Pick<ForeignNames, 'names' | 'unknown'>): void {
      const tracked = new Map(state.value.tracked);
      const names = new Map(state.value.names);
      const open = new Map(proposals.value);
      for (const read of found) {
        const meant = read.match.kind === 'exact' ? read.match.event : names.get(read.name);
        if (typeof meant === 'number') {
          const sent = read.sent.find(([event]) => event === meant)?.[1];
          tracked.set(meant, sent ? new Set([...(tracked.get(meant) ?? []), ...sent]) : tracked.get(meant));
        } else {
          if (meant === undefined) names.set(read.name, 'open');
          open.set(read.name, read);
        }
      }
      for (const name of unknown) if (typeof names.get(name) !== 'number') names.set(name, 'none');
      proposals.value = open;
      change({ tracked, names });
    },
    confirm(name: string, event: number): void {
      track(event, proposals.value.get(name)?.sent.find(([each]) => each === event)?.[1]);
      change({ names: new Map(state.value.names).set(name, event) });
    },
    refuse(name: string): void {
      change({ names: new Map(state.value.names).set(name, 'none') });
    },
    forgetNames(): void {
      change({ names: new Map() });
    },
    replace(text: string): void {
      batch(() => {
        opened.value = codec.read(text);
        answered.value = state.value = opened.value.state;
      });
    },
    clear(): void {
      proposals.value = new Map();
      state.value = EMPTY;
    },
  };
}
