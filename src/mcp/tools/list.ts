import { z } from 'zod';
import { thingsOf } from '../../catalog/lookup.ts';
import { isPersonal } from '../../catalog/privacy/personal.ts';
import { briefly } from '../asked.ts';
import { filterBy, FILTERS } from '../filters.ts';
import { tool } from '../tool.ts';
import { kindInput, limitInput } from './inputs.ts';

const filters = Object.fromEntries(
  Object.entries(FILTERS).map(([key, { describe }]) => [key, z.string().max(250).optional().describe(describe)]),
) as { readonly [F in keyof typeof FILTERS]: z.ZodOptional<z.ZodString> }; // an entry for each

export const list = tool({
  name: 'list',
  title: 'List things of one kind',
  description:
    'All events, properties, use cases, goals, sources, destinations, areas, teams, groups or vendors, narrowed by what they ' +
    'state; filters add up, and each takes an id or a name. For an exact list; to find a name, search.',
  input: {
    kind: kindInput.describe('What to list.'),
    ...filters,
    personal: z
      .boolean()
      .optional()
      .describe('Of properties: only those that hold personal data, or only those not said to.'),
    offset: z.int().min(0).default(0).describe('How many to leave out at the beginning.'),
    limit: limitInput.default(100).describe('The most to list at once.'),
  },
  answer({ kind, personal, offset, limit, ...wanted }, asked) {
    const isWanted = filterBy(wanted, asked);
    const all = thingsOf(asked.lookup.catalog, kind).filter(
      (thing) =>
        isWanted(thing) && (personal === undefined || (thing.kind === 'property' && isPersonal(thing) === personal)),
    );
    return {
      kind,
      found: all.length,
      offset,
      things: all.slice(offset, offset + limit).map((one) => briefly(one, asked)),
    };
  },
});
