import type { Document } from './document.ts';

export const OPEN_DOCUMENTS: readonly Document[] = [
  {
    format: 'posthog',
    files: {
      'posthog.json': {
        event_definitions: [
          { name: 'bed made', description: 'When it is made.', tags: ['beds', 'live'], verified: true },
          { name: '$pageview', hidden: true },
        ],
        property_definitions: [
          { name: 'bed', type: 'event', property_type: 'String', is_numerical: false, description: 'Which.' },
          { name: 'bed', type: 'person', property_type: 'String', is_numerical: false, description: 'Which.' },
          { name: 'count', type: 'event', property_type: 'Numeric', is_numerical: true, tags: ['core'], hidden: true },
          { name: 'made at', type: 'event', property_type: 'DateTime', is_numerical: false },
          { name: 'free', type: 'event', property_type: 'Boolean', is_numerical: false, verified: true },
          { name: 'address', type: 'person', property_type: null, is_numerical: false, tags: ['personal data'] },
          { name: 'stars', type: 'group', property_type: null, is_numerical: false },
        ],
      },
    },
    otherwise: {},
  },
  {
    format: 'posthog',
    about: ', where it counts and names persons',
    files: {
      'posthog.json': {
        event_definitions: [
          {
            id: '018f',
            name: 'bed made',
            description: null,
            tags: [],
            owner: { email: 'ann@example.com' },
            last_seen_at: '2026-01-01T00:00:00Z',
            volume_30_day: 12,
          },
        ],
        property_definitions: [
          { name: 'bed', type: 'event', property_type: 'String', is_numerical: false, query_usage_30_day: 3 },
        ],
      },
    },
    // What is not stated is left out.
    otherwise: {
      'event_definitions.bed made.id': undefined,
      'event_definitions.bed made.description': undefined,
      'event_definitions.bed made.tags': undefined,
      'event_definitions.bed made.owner': 'owners',
      'event_definitions.bed made.last_seen_at': 'fields of your own',
      'event_definitions.bed made.volume_30_day': 'fields of your own',
      'property_definitions.event bed.query_usage_30_day': 'fields of your own',
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
- Other properties: may not be sent
- Area: Rooms
- Owner: Housekeeping
- Tags: \`beds\`, \`made, twice\`
- Sent from: \`Web\`
- Sent to: \`Warehouse\`
- Ticket: BED-1
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

## Properties that no event carries

| Property | Type | Required | Values | Meaning | Example |
| --- | --- | --- | --- | --- | --- |
| \`linen\` | object | | | | |
| \`linen.colour\` | string (email) | no | | Of the linen. | |
| \`stars\` | integer or null | | at least 1; at most 5 | How good it is. Personal data. | \`4\` |
`,
    },
    // Whose the plan is.
    otherwise: Object.fromEntries(['0', '2', '4', '19', '30'].map((line) => [line, undefined])),
  },
];
