// Ids to things: after this stage every branded id resolves. The only place where an id gets its brand.

import { problem, sorted } from '../codes.ts';
import { namedInFacts } from '../facts.ts';
import { ALL_KINDS, byKind, KINDS } from '../kinds.ts';
import { circlesAmong } from './circles.ts';
import { linkedEntries } from './entries.ts';
import type { LinkedContent, LinkedEvent, LinkedGoal, LinkedGroup, LinkedUseCase } from './linked.ts';
import type { DestinationId, EventId, GoalId, GroupId, Placement, PropertyId, SourceId, UseCaseId } from '../model.ts';
import type { Authored, AuthoredRecord } from '../parse/parse.ts';
import type { Problem, Staged } from '../problem.ts';
import { linkedPictures } from './pictures.ts';
import { linkedSent } from './sent.ts';
import { referencesIn } from './references.ts';
import { renamedIn } from './renamed.ts';
import type { Reference } from './references.ts';
import type { AuthoredSite } from '../schema/site.ts';
import { quoted } from '../../words/escapes/quoted.ts';

/** Links parsed content that has a site. */
export function linkContent(
  authored: Authored & { readonly site: AuthoredRecord<AuthoredSite> },
): Staged<LinkedContent> {
  const problems: Problem[] = [];
  const ids = new Map(ALL_KINDS.map((kind) => [kind, new Set(authored[KINDS[kind].list].map(({ id }) => id))]));
  const resolve = referencesIn(ids, problems, renamedIn(authored, ids));

  const useCases = authored.useCases.map((record): LinkedUseCase => {
    const { data, id, file } = record;
    const goals = resolve(record, 'goal', byKey(record, ['goals'], data.goals));
    if (Object.keys(data.goals).length === 0) {
      const message = 'The use case serves no goal.';
      problems.push(problem('no-goal', file, record.at(['goals']), message, 'Name at least one under `goals`.'));
    }
    const events = data.events.map((event, index) =>
      typeof event === 'string'
        ? { id: event, path: ['events', index], reason: '' }
        : { id: event.event, path: ['events', index, 'event'], reason: event.reason },
    );
    return {
      id: id as UseCaseId, // linking brands the ids
      file,
      data,
      events: resolve(record, 'event', events).map(({ id: event, reason }) => ({ event: event as EventId, reason })), // resolved
      placements: goals.map(({ id: goal }): Placement => {
        const placed = data.goals[goal] ?? { sources: [], destinations: [] };
        const each = (key: 'sources' | 'destinations'): Reference[] => listed(placed[key], ['goals', goal, key]);
        return {
          goal: goal as GoalId, // resolved
          sources: resolve(record, 'source', each('sources')).map((found) => found.id as SourceId), // resolved
          destinations: resolve(record, 'destination', each('destinations')).map((found) => found.id as DestinationId), // resolved
        };
      }),
    };
  });

  const pictures = Map.groupBy(authored.pictures, ({ event }) => event);
  const events = authored.events.map((record): LinkedEvent => {
    const { data, id, file } = record;
    const renamed = byKey(record, ['spec', 'renamed'], data.spec?.renamed ?? {});
    const onlyHere = listed(data.spec?.onlyHere ?? [], ['spec', 'onlyHere']);
    return {
      id: id as EventId, // linking brands the ids
      file,
      data,
      entries: linkedEntries(record, resolve),
      sent: linkedSent(record, resolve),
      pictures: linkedPictures(record, pictures.get(id) ?? [], problems),
      onlyHere: resolve(record, 'property', onlyHere).map((found) => found.id as PropertyId), // resolved
      renamed: resolve(record, 'property', renamed).map((found) => ({
        property: found.id as PropertyId, // resolved
        there: data.spec?.renamed[found.id] ?? '',
      })),
    };
  });

  const groups = authored.groups.map((record): LinkedGroup => {
    const { data, id, file } = record;
    return { id: id as GroupId, file, data, entries: linkedEntries(record, resolve) }; // linking brands the ids
  });

  const unsure = new Set<string>(
    useCases.filter(({ data, placements }) => Object.keys(data.goals).length !== placements.length).map(({ id }) => id),
  );
  const placed = new Set(useCases.flatMap(({ id, placements }) => placements.map(({ goal }) => `${goal} ${id}`)));
  const goals = authored.goals.map((record): LinkedGoal => {
    const { data, id, file } = record;
    const named = resolve(record, 'use-case', listed(data.useCases, ['useCases']));
    for (const { id: useCase, path } of named) {
      if (placed.has(`${id} ${useCase}`) || unsure.has(useCase)) continue;
      const message = `The goal orders the use case ${quoted(useCase)}, which does not serve it.`;
      const hint = `Name the goal in use-cases/${useCase}.yaml, or remove it here.`;
      problems.push(problem('not-placed', file, record.at(path), message, hint));
    }
    return { id: id as GoalId, file, data, useCases: named.map((found) => found.id as UseCaseId) }; // resolved
  });

  const plain = byKind('list', (kind) =>
    authored[KINDS[kind].list].map((record) => {
      const { id, file, data } = record as AuthoredRecord<never>; // of its own kind
      for (const named of namedInFacts(kind, data)) resolve(record, named.kind, [named]);
      return { id, file, data };
    }),
  ) as unknown as Omit<LinkedContent, 'site'>; // branded here
  for (const kind of ALL_KINDS) problems.push(...circlesAmong(kind, authored[KINDS[kind].list]));
  const { site } = authored;
  const order = resolve(site, 'goal', listed(site.data.goals, ['goals'])).map((found) => found.id as GoalId); // resolved
  for (const [folder, said] of Object.entries(site.data.codeFolders ?? {}))
    for (const kind of ['source', 'area'] as const) {
      const id = said[kind];
      if (id !== undefined) resolve(site, kind, [{ id, path: ['codeFolders', folder, kind] }]);
    }
  return {
    value: {
      site: { data: site.data, goals: order },
      ...plain,
      goals,
      useCases,
      events,
      groups,
    },
    problems: sorted(problems),
  };
}

function listed(ids: readonly string[], path: readonly PropertyKey[]): Reference[] {
  return ids.map((id, index) => ({ id, path: [...path, index] }));
}

// JavaScript moves number-like keys to the front, so that their order is asked of the file.
function byKey(
  record: AuthoredRecord<unknown>,
  path: readonly PropertyKey[],
  map: Readonly<Record<string, unknown>>,
): Reference[] {
  const keys = Object.keys(map);
  const inOrder = keys.some((key) => /^\d+$/.test(key)) ? record.keys(path) : keys;
  return inOrder.map((id) => ({ id, path: [...path, id] }));
}
