// The `plan.json` that Typewriter keeps of a tracking plan. It knows track rules only
// (https://github.com/segmentio/typewriter).

import { jsonFile } from './format.ts';
import type { Format } from './format.ts';
import { ruleOf } from './segment-rules.ts';

/** No file where nothing but identify calls is selected: Typewriter refuses a plan without rules. */
export const typewriter: Format = {
  files: ({ id, name, summary, updated, events }) => {
    const rules = events.filter(({ call }) => call !== 'identify').map((event) => ruleOf(event, 'track'));
    if (rules.length === 0) return [];
    const at = `${updated}T00:00:00.000Z`;
    const plan = { id: `tp_${id}`, name, slug: id, description: summary, type: 'LIVE', createdAt: at, updatedAt: at };
    return [jsonFile('plan.json', { ...plan, resourceSchemaId: `rs_${id}`, rules })];
  },
};
