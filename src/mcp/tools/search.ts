import { z } from 'zod';
import { correctedQuery } from '../../search/names/matching/correction.ts';
import { briefly, thingOf } from '../asked.ts';
import { tool } from '../tool.ts';
import { kindInput, limitInput } from './inputs.ts';

export const search = tool({
  name: 'search',
  title: 'Search the catalog',
  description:
    'Finds events, properties, use cases, goals and all else by a name that is half remembered, in any spelling ' +
    '(order_completed, OrderCompleted, "order completed email"). Answers with the same order as the search of the site.',
  input: {
    query: z.string().min(1).max(400).describe('What to look for.'),
    kind: kindInput.optional().describe('Only things of this kind.'),
    limit: limitInput.default(10).describe('The most results.'),
  },
  answer({ query, kind, limit }, asked) {
    const { matches } = asked.match(query);
    const results = matches.flatMap(({ entry, by, property, level }) => {
      const thing = thingOf(entry, asked);
      if (!thing || (kind !== undefined && thing.kind !== kind)) return [];
      return [{ ...briefly(thing, asked), match: level, by, property: property?.name }];
    });
    return {
      query,
      corrected: correctedQuery(query, matches[0]),
      found: results.length,
      results: results.slice(0, limit),
    };
  },
});
