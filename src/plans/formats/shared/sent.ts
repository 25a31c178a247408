import type { FileNode } from '../../node.ts';
import type { PlanEvent } from '../../record.ts';

type Sent = Pick<PlanEvent, 'sources' | 'destinations'>;

/** Names of a list, each a text or an object with a name; or names with commas between them. */
export function namesIn(node: FileNode | undefined): readonly string[] {
  if (!node) return [];
  const alone = node.text();
  if (alone !== undefined) return alone.split(/\s*[,;|]\s*/).filter((name) => name !== '');
  return node.list().flatMap((one) => {
    const name = one.text() ?? one.text('name') ?? one.text('displayName');
    if (one.isObject && name !== undefined) one.take('id');
    return name ?? [];
  });
}

/** Where an event is sent from and where it goes, under the keys that formats have for that. */
export function sentBy(node: FileNode | undefined): Sent {
  const all = (keys: readonly string[]): readonly string[] => [
    ...new Set(keys.flatMap((key) => namesIn(node?.at(key)))),
  ];
  const through = (node?.list('sources') ?? []).flatMap((source) => namesIn(source.at('destinations')));
  return stated(all(SOURCES), [...new Set([...all(DESTINATIONS), ...through])]);
}

export function stated(sources: readonly string[], destinations: readonly string[]): Sent {
  return { ...(sources.length > 0 && { sources }), ...(destinations.length > 0 && { destinations }) };
}

type Around = Pick<PlanEvent, 'area' | 'owner' | 'tags' | 'sources' | 'destinations'>;

/** What our own formats say around an event: a name, empty where nothing is said, and lists of names. */
export function aroundIn(
  nameOf: (key: 'area' | 'owner') => string | undefined,
  namesOf: (key: 'tags' | 'sources' | 'destinations') => readonly string[],
): Around {
  const [area, owner] = [nameOf('area'), nameOf('owner')];
  const tags = namesOf('tags');
  return {
    ...(area && { area }),
    ...(owner && { owner }),
    ...(tags.length > 0 && { tags }),
    ...stated(namesOf('sources'), namesOf('destinations')),
  };
}

export const SOURCES = ['sources', 'source', 'platforms', 'platform'];
export const DESTINATIONS = ['destinations', 'destination', 'integrations'];
