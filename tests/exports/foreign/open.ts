import type { Document } from './document.ts';

export const OPEN_DOCUMENTS: readonly Document[] = [
  {
    format: 'posthog',
    files: {
      'posthog.json': {
        event_definitions: [{ name: 'bed made', description: 'When it is made.', tags: ['beds', 'live'] }],
        property_definitions: [
          { name: 'bed', type: 'event', property_type: 'String', is_numerical: false, description: 'Which.', tags: [] },
        ],
      },
    },
    otherwise: {
      'property_definitions.0': 'which event carries which property',
    },
  },
  {
    format: 'markdown',
    files: {
      'plan.md': `# Hotel

What is tracked.

Hotel 3 of 2026-01-01, <https://hotel.example/>

## Bed Made

When it is made, or \\*remade\\*.

- Sent with: a \`track\` call
- Status: live
- Area: Rooms
- Owner: Housekeeping
- Tags: \`beds\`, \`made, twice\`
- Sent from: \`Web\`
- Sent to: \`Warehouse\`
- Reference: <https://hotel.example/events/bed-made/>

| Property | Type | Required | Values | Meaning | Example |
| --- | --- | --- | --- | --- | --- |
| \`bed\` | string | yes | one of \`a\`, \`b\` | Which bed. | \`"a"\` |
| \`lines\` | array of objects | no | at least 1 item | What is on it. | |
| \`lines.sku\` | string | when it is sold | | Which sheet. | |

## Room Seen

- Sent with: a \`page\` call
- Reference: <https://hotel.example/events/room-seen/>

No properties: name, time and user are enough.
`,
    },
    // Whose the plan is.
    otherwise: Object.fromEntries(['0', '2', '4', '17', '28'].map((line) => [line, undefined])),
  },
];
