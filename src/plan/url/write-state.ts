import type { Tracked } from '../coverage.ts';
import type { PlanData } from '../plan-data.ts';
import type { NameState, PlanState } from '../plan-state.ts';
import { NONE, type Books } from './books.ts';

const LONGEST_NAMES = 1200;

/** Without the `#`; empty for an empty plan. */
export function writeState({ wanted, tracked, names }: PlanState, data: PlanData, books: Books): string {
  const text = `v1/${writeWanted(wanted, data, books)}/${writeTracked(tracked, data, books)}/${writeNames(names, books)}`;
  return text === 'v1///' ? '' : text.replace(/\/+$/, '');
}

function writeWanted(wanted: Iterable<number>, data: PlanData, { goals, useCases }: Books): string {
  const groups = new Map<number, string>();
  for (const index of ascending(wanted)) {
    const [goal, useCase] = data.placements[index] ?? [];
    if (goal === undefined || useCase === undefined) continue;
    groups.set(goal, (groups.get(goal) ?? goals.codeOf(goal)) + useCases.codeOf(useCase));
  }
  return [...groups.values()].join();
}

function writeTracked(tracked: Tracked, data: PlanData, { events, properties }: Books): string {
  return ascending(tracked.keys())
    .map((event) => {
      const sent = tracked.get(event);
      const known = sent && (data.events[event]?.[3] ?? []).filter((property) => sent.has(property));
      return events.codeOf(event) + (known ? `:${known.map(properties.codeOf).join('') || NONE}` : '');
    })
    .join();
}

function writeNames(names: PlanState['names'], { events }: Books): string {
  const all = [...names].filter(([name]) => name !== '').sort(([, a], [, b]) => rank(a) - rank(b));
  const kept: string[] = [];
  let length = 0;
  for (const [name, meant] of all) {
    const code = meant === 'open' ? '' : meant === 'none' ? NONE : events.codeOf(meant);
    const item = `${code}=${encode(name)}`;
    length += item.length + 1;
    if (length > LONGEST_NAMES) break;
    kept.push(item);
  }
  return [...kept, ...(kept.length < all.length ? [`${all.length - kept.length}`] : [])].join();
}

/** Confirmed names matter most where there is no room for all. */
function rank(meant: NameState): number {
  return meant === 'open' ? 1 : meant === 'none' ? 2 : 0;
}

/** Marks that chat programmes take for the end of a link, or for markup, are escaped too. */
function encode(name: string): string {
  const whole = name.toWellFormed();
  return encodeURIComponent(whole).replace(
    /[!'()*._~-]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function ascending(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
