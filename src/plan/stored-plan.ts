// The plan as every page keeps it: the same text as in a link to it, changed without knowing the catalog.

import { splitCodes } from './codes.ts';

/** What a page can add to a plan: placements, as the codes of goal and use case, or events one tracks. */
export interface PlanParts {
  readonly wanted: readonly (readonly [goal: string, useCase: string])[];
  readonly tracked: readonly string[];
}

/** How many use cases a plan wants, each once, and how many events are tracked. */
export function countIn(plan: string): { readonly wanted: number; readonly tracked: number } {
  const { wanted, tracked } = partsOf(plan);
  return { wanted: new Set([...wanted.values()].flatMap((useCases) => [...useCases])).size, tracked: tracked.size };
}

/** Whether the plan has all of the parts. */
export function hasParts(plan: string, parts: PlanParts): boolean {
  const { wanted, tracked } = partsOf(plan);
  return (
    parts.wanted.every(([goal, useCase]) => wanted.get(goal)?.has(useCase)) &&
    parts.tracked.every((event) => tracked.has(event))
  );
}

/** The plan with the parts added, or taken out if it has them all. */
export function togglePlan(plan: string, parts: PlanParts): string {
  const { wanted, tracked, names } = partsOf(plan);
  const add = !hasParts(plan, parts);
  for (const [goal, useCase] of parts.wanted) {
    const useCases = wanted.get(goal) ?? new Set();
    if (add) wanted.set(goal, useCases.add(useCase));
    else if (useCases.delete(useCase) && useCases.size === 0) wanted.delete(goal);
  }
  for (const event of parts.tracked) {
    if (!add) tracked.delete(event);
    else if (!tracked.has(event)) tracked.set(event, event);
  }
  const groups = [...wanted].map(([goal, useCases]) => goal + [...useCases].join(''));
  const text = `v1/${groups.join()}/${[...tracked.values()].join()}/${names}`;
  return text === 'v1///' ? '' : text.replace(/\/+$/, '');
}

function partsOf(plan: string) {
  const [version, wantedPart = '', trackedPart = '', names = ''] = plan.split('/');
  const read = version === 'v1';
  const wanted = new Map<string, Set<string>>();
  for (const group of read ? wantedPart.split(',') : []) {
    const [goal, ...useCases] = splitCodes('goal', group);
    if (goal !== undefined) wanted.set(goal, new Set(useCases));
  }
  const items = read ? trackedPart.split(',').filter(Boolean) : [];
  const tracked = new Map(items.map((item) => [item.split(':', 1)[0] ?? '', item]));
  return { wanted, tracked, names: read ? names : '' };
}

/** Parts as an attribute: `goal.use-case` and `event` codes, apart by spaces. */
export function writeParts({ wanted, tracked }: PlanParts): string {
  return [...wanted.map((codes) => codes.join('.')), ...tracked].join(' ');
}

export function readParts(text: string): PlanParts {
  const pieces = text.split(' ').map((piece) => piece.split('.'));
  return {
    wanted: pieces.flatMap(([goal, useCase]) => (goal !== undefined && useCase !== undefined ? [[goal, useCase]] : [])),
    tracked: pieces.flatMap(([event, useCase]) => (event && useCase === undefined ? [event] : [])),
  };
}
