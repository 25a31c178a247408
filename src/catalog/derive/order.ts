// Catalog order: goals as the site orders them, everything else as the goals, read from top to bottom, first mention it;
// what nothing mentions follows by name.

import { byKind, KINDS } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { Lists } from '../lists.ts';
import type { Linked, LinkedContent, LinkedEntry, LinkedUseCase } from '../link/linked.ts';
import type { GoalId, PropertyId, UseCaseId } from '../model.ts';

export interface Ordered extends LinkedContent {
  /** The use cases of each goal, in its order. */
  readonly under: ReadonlyMap<GoalId, readonly UseCaseId[]>;
}

/** The same content, every list in catalog order. */
export function inCatalogOrder(content: LinkedContent): Ordered {
  const goals = mentionedFirst(content.goals, content.site.goals, (goal) => goal.data.name);
  const useCasesById = new Map(content.useCases.map((useCase) => [useCase.id, useCase]));

  const members = new Lists<GoalId, LinkedUseCase>();
  for (const useCase of content.useCases) for (const { goal } of useCase.placements) members.add(goal, useCase);
  const under = new Map(
    goals.map((goal) => {
      const list = mentionedFirst(members.of(goal.id), goal.useCases, (useCase) => useCase.data.name);
      return [goal.id, list.map((useCase) => useCase.id)];
    }),
  );
  const walk = goals.flatMap((goal) =>
    (under.get(goal.id) ?? []).map((id) => {
      const useCase = useCasesById.get(id)!; // linked
      return { useCase, placement: useCase.placements.find((placement) => placement.goal === goal.id) };
    }),
  );
  const useCases = mentionedFirst(
    content.useCases,
    walk.map(({ useCase }) => useCase.id),
    (each) => each.data.name,
  );
  const mentioned = useCases.flatMap((useCase) => useCase.events.map(({ event }) => event));
  const events = mentionedFirst(content.events, mentioned, (event) => event.data.name);
  const listed = (entries: readonly LinkedEntry[]): readonly PropertyId[] =>
    entries.flatMap((entry) => ('property' in entry ? [entry.property] : listed(groups.get(entry.group) ?? [])));
  const groups = new Map(content.groups.map(({ id, entries }) => [id, entries]));
  const carried = [...events, ...content.groups].flatMap(({ entries }) => listed(entries));
  return {
    ...content,
    ...(byKind('list', (kind) =>
      mentionedFirst<string, Linked<Kind>>(content[KINDS[kind].list], [], nameOf),
    ) as unknown as LinkedContent), // each of its kind
    goals,
    useCases,
    events,
    properties: mentionedFirst(content.properties, carried, (property) => property.id),
    sources: mentionedFirst(
      content.sources,
      walk.flatMap((each) => each.placement?.sources ?? []),
      (each) => each.data.name,
    ),
    destinations: mentionedFirst(
      content.destinations,
      walk.flatMap((each) => each.placement?.destinations ?? []),
      (each) => each.data.name,
    ),
    under,
  };
}

const nameOf = ({ id, data }: Linked<Kind>): string => ('name' in data ? data.name : id);

const collator = new Intl.Collator('en', { numeric: true });

function mentionedFirst<Id extends string, T extends { readonly id: Id }>(
  things: readonly T[],
  mentions: readonly NoInfer<Id>[],
  nameOf: (thing: T) => string,
): readonly T[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const first = new Set<T>();
  for (const id of mentions) {
    const thing = byId.get(id);
    if (thing) first.add(thing);
  }
  const rest = things.filter((thing) => !first.has(thing));
  rest.sort((a, b) => collator.compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
  return [...first, ...rest];
}
