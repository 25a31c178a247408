// The selection as one Markdown document (GitHub flavour), to paste into a ticket or a wiki.

import { code, list, paragraphs, section, table, text } from '../../words/escapes/markdown.ts';
import type { PlanEvent, Selection } from '../selection.ts';
import { typeText } from '../../words/types.ts';
import type { Format } from './format.ts';

export const markdown: Format = {
  files: (selection) => [{ path: 'tracking-plan.md', text: `${blocks(selection).join('\n\n')}\n` }],
};

function blocks({ name, summary, url, origin, updated, events }: Selection): readonly string[] {
  return [
    `# ${text(name)}`,
    ...paragraphs(summary),
    `${text(origin)} of ${updated}, <${url}>`,
    ...events.flatMap(eventBlocks),
  ];
}

function eventBlocks({ name, call, summary, properties, useCases, url }: PlanEvent): readonly string[] {
  const facts = [
    `Sent with: a ${code(call)} call`,
    ...(useCases.length > 0 ? [`Needed for: ${useCases.map(text).join(', ')}`] : []),
    `Reference: <${url}>`,
  ];
  const rows = properties.map((one) => [
    code(one.key),
    typeText(one),
    text(one.summary) + (one.personal ? ' Personal data.' : ''),
    one.example === undefined ? '' : code(JSON.stringify(one.example)),
  ]);
  return [
    ...section(text(name), ...paragraphs(summary), list(facts)),
    properties.length === 0 ? 'No properties are listed.' : table(['Property', 'Type', 'Meaning', 'Example'], rows),
  ];
}
