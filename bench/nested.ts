// What makes a generated catalog heavy: thirty properties an event, said to be required or not, and of every sixth what is
// inside, three deep; areas with owners, and what is said of an event besides.

import { slugOf } from '../src/words/spelling/slug.ts';
import type { Random } from './random.ts';

type Authored = Readonly<Record<string, unknown>>;

const CARRIED = 30;
const EVERY = 6;
const STATUSES = ['live', 'live', 'planned', 'live', 'proposed'];
const TAGS = ['core', 'beta', 'revenue'];
const TEAMS = ['Growth', 'Checkout', 'Content', 'Platform'];

/** The event with more properties, and what it says of each. */
export function nestedEvent(event: Authored, index: number, keys: readonly string[], random: Random): Authored {
  const start = Math.floor(random() * keys.length);
  const carried = Array.from({ length: Math.min(CARRIED, keys.length) }, (_, at) => keys[(start + at) % keys.length]);
  const properties = carried.map((property, at) => {
    if ((index + at) % 3 === 0) return { property, required: at % 2 === 0 };
    return (index + at) % 7 === 0 ? { property, required: 'when it is known', status: 'live' } : property;
  });
  const [area = ''] = String(event['name']).split(' ');
  return {
    ...without(event, 'spec'),
    area: slugOf(area),
    status: STATUSES[index % STATUSES.length],
    tags: [TAGS[index % TAGS.length]],
    properties,
    additionalProperties: false,
  };
}

/** The areas that events are in, and the teams they belong to, by path. */
export function areasAndTeams(domains: readonly string[]): readonly (readonly [path: string, record: Authored])[] {
  return [
    ...TEAMS.map((name) => [`teams/${slugOf(name)}`, { name }] as const),
    ...domains.map((name, index) => {
      const owner = slugOf(TEAMS[index % TEAMS.length] ?? '');
      return [`areas/${slugOf(name)}`, { name, summary: `What happens to a ${name.toLowerCase()}.`, owner }] as const;
    }),
  ];
}

export function nestedProperty(property: Authored, index: number): Authored {
  if (index % EVERY !== 0) return property;
  return { ...without(property, 'example', 'constraints', 'format', 'items'), type: 'object', members: members(3) };
}

function members(depth: number): Authored {
  return {
    id: { type: 'string', required: true, summary: 'Identifier of what this is about.', example: 'x_4821' },
    label: { type: 'string', summary: 'Its name as people see it.', constraints: { maxLength: 80 } },
    state: { type: 'string', required: depth > 1, values: ['open', 'paused', 'closed'] },
    ...(depth > 1 && { inside: { type: 'object', summary: 'What it belongs to.', members: members(depth - 1) } }),
  };
}

const without = (record: Authored, ...keys: readonly string[]): Authored =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
