// The events and properties of the sample.

import type { Event, EventId, GoalId, Property, PropertyId, UseCaseId } from '../../src/catalog/model.ts';

export const HOSTILE = `a"b\\c\nd$e\${f}|g\`h</script><b>\u2028\u202Ei'j\\(k)é😀`;

export const goal = 'grow' as GoalId; // the only way to brand an id outside the link stage
export const useCase = 'win-back' as UseCaseId; // as above
export const eventId = (id: string): EventId => id as EventId; // as above
const propertyId = (id: string): PropertyId => id as PropertyId; // as above

export const blank = { description: '', synonyms: [], notes: [] };
export const ref = { goal, useCase };

const property = (id: string, more: Partial<Property> = {}): Property => ({
  ...blank,
  kind: 'property',
  id: propertyId(id),
  name: id,
  summary: `What ${id} means.`,
  file: `properties/${id}.yaml`,
  type: 'string',
  basis: 'editorial',
  specs: [],
  constraints: {},
  members: [],
  events: [eventId('order-placed')],
  groups: [],
  useCases: [useCase],
  ...more,
});

export const properties: readonly Property[] = [
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
  property('tags', { type: 'array', example: ['a', HOSTILE], items: { type: 'string' } }),
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
    const { id: property, name, summary, example, type, nullable, format, values, constraints, items, members } = found;
    const form = { type, nullable, format, values, constraints, items, members };
    const stated = Object.fromEntries(Object.entries({ ...form, example }).filter(([, value]) => value !== undefined));
    return { property, key: name, summary, ownMeaning: false, stated: [], ...stated };
  }),
  sources: [],
  destinations: [],
  useCases: [useCase],
  goals: [goal],
  placements: [ref],
  companions: [],
});

export const events: readonly Event[] = [
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
