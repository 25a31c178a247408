import { z } from 'zod';
import { toMarkdown } from '../../exports/markdown.ts';
import { thingJson } from '../../exports/thing-json.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { thingNamed } from '../asked.ts';
import { tool } from '../tool.ts';
import { kindInput } from './inputs.ts';

export const get = tool({
  name: 'get',
  title: 'Get one thing',
  description:
    'Everything the catalog says of one event, property, use case, goal, source, destination, area, team, group or vendor, ' +
    'named by its id or by its name in any spelling: what it means, its properties, who owns it, where it is used.',
  input: {
    name: z.string().min(1).max(250).describe('The id or the name, as you have it.'),
    kind: kindInput.optional().describe('What kind of thing it is, where a name means several.'),
    format: z.enum(['markdown', 'json']).default('markdown').describe('As a page to read, or as data.'),
  },
  answer({ name, kind, format }, asked) {
    const { thing, others } = thingNamed(name, kind, asked);
    if (format === 'json') return thingJson(thing, asked.lookup, asked.addresses);
    const also = others.map((one) => `- ${KINDS[one.kind].noun} ${one.name} (kind: ${one.kind})`);
    const more = also.length > 0 ? `\nOthers of that name:\n\n${also.join('\n')}\n` : '';
    return toMarkdown(thing, asked.lookup, asked.addresses) + more;
  },
});
