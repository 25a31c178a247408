// One record of each kind, in the authored form.

import { slugOf } from '../src/words/spelling/slug.ts';
import type { Named, Random } from './random.ts';
import { DESTINATIONS, ENDINGS, SOURCES } from './words.ts';

export function event({ name }: Named, index: number, keys: readonly string[], random: Random) {
  const thing = name.split(' ').slice(0, -1).join(' ');
  const action = name.split(' ').at(-1) ?? '';
  const own = keys[index % keys.length] ?? '';
  // Squaring makes the head of the pool common and its tail rare, as in catalogs people keep.
  const others = Array.from(
    { length: 4 + Math.floor(random() * 7) },
    () => keys[Math.floor(random() ** 2 * keys.length)],
  );
  const properties = [...new Set([own, ...others])];
  const close = index % 7 === 0;
  return {
    name,
    summary: `The ${thing.toLowerCase()} is ${action.toLowerCase()}; fires once each time.`,
    call: 'track',
    ...(index % 3 === 0 && { synonyms: [`${action} ${thing}`.toLowerCase(), `${thing} tracking`.toLowerCase()] }),
    properties: close
      ? [{ property: own, summary: `As it was when the ${thing.toLowerCase()} changed.` }, ...properties.slice(1)]
      : properties,
    ...(close && {
      spec: {
        relation: 'nearest',
        name: `${thing} Event`,
        title: 'Example event spec',
        url: 'https://spec.example.com/events',
        onlyHere: [own],
        onlyThere: ['locale'],
      },
    }),
  };
}

export function useCase(
  { name }: Named,
  index: number,
  events: readonly Named[],
  goals: readonly Named[],
  random: Random,
) {
  const some = <T>(all: readonly T[], count: number): readonly T[] => {
    const start = Math.floor(random() * all.length);
    return Array.from({ length: Math.min(count, all.length) }, (_, step) => all[(start + step) % all.length] as T); // in range
  };
  const placements = [goals[index % goals.length] as Named, ...some(goals, Math.floor(random() * 3))]; // in range
  return {
    name,
    summary: `${name} with what people do and when they do it.`,
    ...(index % 3 === 0 && { synonyms: [`${name.split(' ')[1]} growth`] }),
    events: [...new Set([...some(events, 1 + Math.floor(random() * 3)), ...some(events, 2)])].map(({ id }) => id),
    goals: Object.fromEntries(
      placements.slice(0, 3).map(({ id }) => [
        id,
        {
          sources: some(SOURCES, 2 + Math.floor(random() * 3)).map(slugOf),
          destinations: some(DESTINATIONS, 2 + Math.floor(random() * 4)).map(slugOf),
        },
      ]),
    ),
  };
}

export function property(key: string, index: number) {
  const [thing = ''] = key.split('_');
  const ending = ENDINGS[key.slice(thing.length + 1)];
  return {
    ...ending,
    summary: ending?.summary.replace('#', thing),
    basis: index % 4 === 0 ? 'public-spec' : 'editorial',
    ...(index % 4 === 0 && { specs: [{ title: 'Example event spec', url: 'https://spec.example.com/events' }] }),
    ...(index % 3 === 0 && { synonyms: [key.replaceAll('_', ' ')] }),
  };
}

export const connection = (name: string) => ({ name, summary: `${name}, as a type of connection.` });

export const site = (goals: readonly Named[]) => ({
  name: 'Synthetic catalog',
  tagline: 'A generated catalog for measuring.',
  description: 'Names and facts are made up.',
  version: '1.0',
  updated: '2026-11-23',
  goals: goals.map(({ id }) => id),
  example: { userId: 'user_4821', anonymousId: '8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418', writeKey: 'YOUR_WRITE_KEY' },
});
