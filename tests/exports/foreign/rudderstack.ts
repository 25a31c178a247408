import type { Document } from './document.ts';

const head = (kind: string, name = `hotel-${kind}`) => ({ version: 'rudder/v1', kind, metadata: { name } });

const EVENTS = [
  {
    id: 'bed_made',
    name: 'Bed Made',
    event_type: 'track',
    description: 'When it is made.',
    category: '#category:rooms',
  },
  { id: 'page_seen', name: '', event_type: 'page', description: 'A page is seen.' },
  { id: 'guest_known', name: '', event_type: 'identify', description: 'Who it is.' },
];

const PROPERTIES = [
  { id: 'bed', name: 'bed', description: 'Which bed.', type: 'string', config: { enum: ['a', 'b'] } },
  { id: 'count', name: 'count', types: ['integer', 'null'], config: { minimum: 0, exclusive_maximum: 9 } },
  { id: 'lines', name: 'lines', description: 'What is on it.', type: 'array', item_type: 'object' },
  {
    id: 'tags',
    name: 'tags',
    type: 'array',
    item_types: ['string', 'integer'],
    config: { min_items: 1, unique_items: true },
  },
  {
    id: 'plan_type',
    name: 'plan type',
    description: 'The plan.',
    type: 'string',
    config: { pattern: '^s', min_length: 1 },
  },
  { id: 'sku', name: 'sku', description: 'Which sheet.', type: 'string' },
  { id: 'any', name: 'any', description: 'Whatever.' },
  { id: 'linen', name: 'linen', description: 'Sent by nothing yet.', type: 'string', config: { format: 'email' } },
];

const RULES = [
  {
    type: 'event_rule',
    id: 'bed_made_rule',
    event: '#event:bed_made',
    additional_properties: false,
    properties: [
      { property: '#property:bed', required: true },
      { property: '#property:count', required: false },
      {
        property: '#property:lines',
        properties: [{ property: '#property:sku', required: true }, { property: '#property:any' }],
      },
      { property: '#property:tags' },
    ],
  },
  {
    type: 'event_rule',
    id: 'page_seen_rule',
    event: '#event:page_seen',
    additional_properties: true,
    properties: [{ property: '#property:any' }],
  },
  {
    type: 'event_rule',
    id: 'guest_known_rule',
    event: '#event:guest_known',
    additional_properties: true,
    identity_section: 'context.traits',
    properties: [{ property: '#property:plan_type', required: true }],
  },
];

const plan = (rules: readonly object[]) => ({
  ...head('tracking-plan', 'hotel'),
  spec: { id: 'hotel', display_name: 'Hotel', description: 'What is tracked.', rules },
});

/** Whose the plan is. */
const NAMES = {
  'events.yaml.metadata.name': undefined,
  'properties.yaml.metadata.name': undefined,
  'tracking-plan.yaml.metadata.name': undefined,
  'tracking-plan.yaml.spec.id': undefined,
  'tracking-plan.yaml.spec.display_name': undefined,
  'tracking-plan.yaml.spec.description': undefined,
};

export const RUDDERSTACK_DOCUMENTS: readonly Document[] = [
  {
    format: 'rudderstack',
    files: {
      'events.yaml': { ...head('events'), spec: { events: EVENTS } },
      'properties.yaml': { ...head('properties'), spec: { properties: PROPERTIES } },
      'tracking-plan.yaml': plan(RULES),
      'categories.yaml': { ...head('categories'), spec: { categories: [{ id: 'rooms', name: 'Rooms' }] } },
    },
    otherwise: { ...NAMES, 'categories.yaml.metadata.name': undefined },
  },
];
