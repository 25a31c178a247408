import type { Abouts } from './about.ts';

const ALL_ELSE = ['events that nobody is said to call otherwise', 'everything else about events and properties'];
const VERIFIED = 'Row by row against what the pages of the catalog say.';
const NOT_VERIFIED = 'Whether the vendors still say so; each row names its source.';

/** What others call our events. */
export const MAPPINGS: Abouts<'mapping-csv' | 'mapping'> = {
  'mapping-csv': {
    what: 'What vendors call our events: a row for each event at each vendor, and below it the keys called otherwise and those we lack.',
    use: ['Filter by `vendor_id` and `what`, or join on `event` in a warehouse.'],
    verified: VERIFIED,
    notVerified: NOT_VERIFIED,
    loses: ALL_ELSE,
    readBack: false,
  },
  mapping: {
    what: 'The same for programs: events with their names at each vendor, the match, keys that are called otherwise, and keys we lack.',
    use: ['Read `events[].elsewhere[]`; `renamed` leads from our key to the one there.'],
    verified: VERIFIED,
    notVerified: NOT_VERIFIED,
    loses: ALL_ELSE,
    readBack: false,
  },
};
