// What columns are for, as people say it and are told.

import { plainHeading, rolesOf, type Role, type Roles } from './roles.ts';

/** The roles as people name them, where they say what a column is for, and are told what it was taken for. */
export const COLUMN_WORDS = {
  name: 'event',
  title: 'eventTitle',
  'event-summary': 'eventSummary',
  trigger: 'trigger',
  area: 'area',
  owner: 'owner',
  tags: 'tags',
  status: 'status',
  sources: 'sources',
  destinations: 'destinations',
  call: 'call',
  key: 'property',
  summary: 'propertySummary',
  type: 'type',
  required: 'required',
  optional: 'optional',
  list: 'isArray',
  values: 'allowed',
  example: 'example',
  pattern: 'pattern',
  personal: 'personal',
  privacy: 'privacy',
} as const satisfies Readonly<Record<string, Role>>;

export type ColumnWord = keyof typeof COLUMN_WORDS;

/** Headings by what somebody says they are for. */
export type Columns = Readonly<Partial<Record<ColumnWord, string>>>;

/** Whether the row has every heading that is named. */
export function hasAll(columns: Columns): (headings: readonly string[]) => boolean {
  return (headings) => {
    const plain = new Set(headings.map(plainHeading));
    return Object.values(columns).every((heading) => plain.has(plainHeading(heading)));
  };
}

/** The heading of each role, those that are said first. */
export function rolesBy(columns: Columns, headings: readonly string[]): Roles {
  const said = Object.entries(columns).flatMap(([word, name]) => {
    const heading = headings.find((each) => plainHeading(each) === plainHeading(name));
    return heading === undefined ? [] : [[COLUMN_WORDS[word as ColumnWord], heading] as const]; // Object.entries widens
  });
  const taken = new Set(said.map(([, heading]) => heading));
  return { ...rolesOf(headings.filter((heading) => !taken.has(heading))), ...Object.fromEntries(said) };
}

/** What each heading was taken for, in the words for people. */
export function columnsOf(roles: Roles): Readonly<Record<string, ColumnWord>> {
  const words = Object.entries(COLUMN_WORDS) as [ColumnWord, Role][]; // Object.entries widens
  return Object.fromEntries(words.flatMap(([word, role]) => (roles[role] === undefined ? [] : [[roles[role], word]])));
}
