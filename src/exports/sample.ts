// A small finished catalog for the tests of this folder: every kind, every call, every type, and names that try to break
// out of whatever they are written into.

import { lookupIn } from '../catalog/lookup.ts';
import type {
  Catalog,
  DestinationId,
  Event,
  EventId,
  GoalId,
  Property,
  PropertyId,
  SourceId,
  UseCaseId,
} from '../catalog/model.ts';

export const HOSTILE = `a"b\\c\nd$e\${f}|g\`h</script><b>\u2028\u202Ei'j\\(k)é😀`;

const goal = 'grow' as GoalId; // the only way to brand an id outside the link stage
const useCase = 'win-back' as UseCaseId; // as above
const source = 'website' as SourceId; // as above
const destination = 'email-marketing' as DestinationId; // as above
const eventId = (id: string): EventId => id as EventId; // as above
const propertyId = (id: string): PropertyId => id as PropertyId; // as above

const blank = { description: '', synonyms: [], notes: [] };
const ref = { goal, useCase };

const property = (id: string, more: Partial<Property> = {}): Property => ({
  ...blank,
  kind: 'property',
  id: propertyId(id),
  name: id,
  summary: `What ${id} means.`,
  file: `properties/${id}.yaml`,
  type: 'string',
  example: undefined,
  basis: 'editorial',
  specs: [],
  constraints: {},
  members: [],
  personal: false,
  events: [eventId('order-placed')],
  useCases: [useCase],
  ...more,
});

const properties: readonly Property[] = [
  property('order_id', {
    example: 'ord_1',
    basis: 'public-spec',
    constraints: { minLength: 1 },
    specs: [{ title: 'Spec: Orders', url: 'https://spec.example/orders', as: 'id' }],
    synonyms: ['order number'],
  }),
  property('total', { type: 'number', example: 99.5, constraints: { minimum: 0 } }),
  property('is_gift', { type: 'boolean', example: false }),
  property('email', { format: 'email', personal: true }),
  property('tags', { type: 'array', example: ['a', HOSTILE], items: { type: 'string', members: [] } }),
  property('products', {
    type: 'array',
    example: [{ sku: 'T-1', price: 12, flags: [] }],
    items: {
      type: 'object',
      members: [
        { key: 'sku', type: 'string', summary: 'The code of the item.', example: 'T-1' },
        { key: 'price', type: 'number', summary: 'The unit price.', example: undefined },
      ],
    },
  }),
  property('page_category', { example: 'Shop' }),
  property('page_name', { example: 'Trail "shoes"' }),
  property('screen_title', { example: 'Cart' }),
  property('plan', { constraints: { enum: ['free', 'pro'] } }),
  property('steps', { type: 'integer', constraints: { minimum: 3 } }),
];

const event = (id: string, name: string, call: Event['call'], ids: readonly string[]): Event => ({
  ...blank,
  kind: 'event',
  id: eventId(id),
  name,
  summary: `When ${id} happens.`,
  file: `events/${id}.yaml`,
  call,
  aliases: [],
  properties: ids.map((key) => {
    const found = properties.find((one) => one.id === key);
    if (!found) throw new Error(`The sample has no property "${key}".`);
    return { property: found.id, summary: found.summary, example: found.example, ownMeaning: false };
  }),
  useCases: [useCase],
  goals: [goal],
  placements: [ref],
  companions: [],
});

const events: readonly Event[] = [
  {
    ...event('order-placed', 'Order Placed', 'track', ['order_id', 'total', 'is_gift', 'email', 'tags', 'products']),
    aliases: ['Placed Order'],
    synonyms: ['purchase'],
    notes: [{ kind: 'doubt', text: 'Unclear | source.', basis: 'editorial', links: [] }],
    spec: {
      relation: 'nearest',
      name: 'Order Completed',
      title: 'Spec: Orders',
      url: 'https://spec.example/orders',
      onlyHere: [propertyId('is_gift')],
      onlyThere: ['currency'],
      renamed: [{ property: propertyId('order_id'), there: 'id' }],
    },
  },
  event('page-viewed', 'Page Viewed', 'page', ['page_category', 'page_name']),
  event('screen-viewed', 'Screen Viewed', 'screen', ['screen_title', 'steps']),
  event('account-known', 'Account Known', 'identify', ['email', 'plan']),
  event('subscription-started', 'Subscription Started', 'track', []),
  event('hostile', HOSTILE, 'track', ['tags']),
];

const eventIds = events.map(({ id }) => id);
const connection = { ...blank, examples: ['The shop'], placements: [ref], useCases: [useCase] };

export const sample: Catalog = {
  site: {
    name: 'Sample',
    tagline: 'A sample.',
    description: 'A sample catalog.',
    version: '1.0',
    updated: '2026-11-23',
    source: {
      title: 'The source',
      publisher: 'Publisher',
      url: 'https://source.example/',
      modified: '2024-10-08',
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
    },
    example: { userId: 'user_1', anonymousId: 'anon_1', writeKey: 'WRITE_KEY' },
  },
  goals: [
    {
      ...blank,
      kind: 'goal',
      id: goal,
      name: 'Grow',
      summary: 'Grow the shop.',
      file: 'goals/grow.yaml',
      useCases: [useCase],
      events: eventIds.map((id) => ({ event: id, useCases: [useCase] })),
      properties: properties.map(({ id }) => id),
      sources: [source],
      destinations: [destination],
      steps: [{ events: eventIds, opens: [useCase], total: 1 }],
    },
  ],
  useCases: [
    {
      ...blank,
      kind: 'use-case',
      id: useCase,
      name: 'Win back | "<b>"',
      summary: 'Bring people back.',
      file: 'use-cases/win-back.yaml',
      audience: 'Shops.',
      events: eventIds.map((id, index) => ({ event: id, reason: index === 0 ? 'It ends the search.' : '' })),
      properties: properties.map(({ id }) => id),
      placements: [{ goal, sources: [source], destinations: [destination] }],
      sources: [{ source, goals: [goal] }],
      destinations: [{ destination, goals: [goal] }],
      differences: [],
      related: [],
    },
  ],
  events,
  properties,
  sources: [
    { ...connection, kind: 'source', id: source, name: 'Website', summary: 'A site.', file: 'sources/website.yaml' },
  ],
  destinations: [
    {
      ...connection,
      kind: 'destination',
      id: destination,
      name: 'Email Marketing',
      summary: 'Mail.',
      file: 'destinations/email-marketing.yaml',
    },
  ],
};

export const lookup = lookupIn(sample);

/** An event of the sample; throws if there is none. */
export function sampleEvent(id: string): Event {
  return lookup.event(eventId(id));
}
