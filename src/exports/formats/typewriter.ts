// The `plan.json` that Typewriter keeps of a tracking plan. It knows track rules only
// (https://github.com/segmentio/typewriter).

import { jsonFileOf } from './format.ts';
import type { Format } from './format.ts';
import { ruleOf } from './segment-rules.ts';
import type { PlanEvent } from '../selection.ts';

/** No file where nothing but identify calls is selected: Typewriter refuses a plan without rules. */
export const typewriter: Format = {
  files: ({ id, name, summary, updated, kept, ...selection }) => {
    const events = selection.events.filter(({ call }) => call !== 'identify');
    if (events.length === 0) return [];
    const at = `${updated}T00:00:00.000Z`;
    const plan = { id: `tp_${id}`, name, slug: id, description: summary, type: 'LIVE', createdAt: at, updatedAt: at };
    const data = { ...plan, resourceSchemaId: `rs_${id}` };
    return [jsonFileOf({ events, kept }, 'plan.json', data, 'rules', (event) => ruleOf(commented(event), 'track'))];
  },
};

/** What it says of an event stands in a comment of the code, which its own sign of the end would close. */
function commented(event: PlanEvent): PlanEvent {
  return { ...event, ...(event.summary !== undefined && { summary: event.summary.replaceAll('*/', '* /') }) };
}
