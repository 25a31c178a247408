// Events that are hard to hold and hard to show: many properties, deep members, long lists and names, twins.

import type { Authored } from '../second/transit-words.ts';

const counted = (length: number, prefix: string): readonly string[] =>
  Array.from({ length }, (_, at) => `${prefix}${at + 1}`);

export const LONG_KEY = `measure_${'of_everything_'.repeat(13)}seen`.slice(0, 200);

const deep = {
  summary: 'What is being bought.',
  type: 'array',
  items: {
    type: 'object',
    members: {
      sku: { type: 'string', required: true, summary: 'What the shop calls it.', example: 'LAN-1' },
      price: {
        type: 'object',
        required: true,
        members: {
          amount: { type: 'number', required: true, constraints: { minimum: 0 } },
          currency: { type: 'string', constraints: { pattern: '^[A-Z]{3}$' }, example: 'EUR' },
          tax: {
            type: 'object',
            members: {
              rate: { type: 'number', nullable: true, summary: 'In percent.' },
              authority: { type: 'object', members: { code: { type: 'string', values: ['de', 'fr', 'us'] } } },
            },
          },
        },
      },
      'gift note': { type: 'string', nullable: true, constraints: { maxLength: 500 } },
    },
  },
};

/** Keys that code or file systems take for something else, by the id of the property. */
const ODD_KEYS: Readonly<Record<string, string>> = {
  proto: '__proto__',
  'constructor-key': 'constructor',
  cta: 'cta',
  'cta-2': 'CTA',
  'utm-source-medium': 'utm source / medium',
  'con-key': 'con',
  size: 'größe',
  long: LONG_KEY,
};

const widths = counted(112, 'field_');

export const EXTREME_PROPERTIES: Readonly<Record<string, Authored>> = {
  ...Object.fromEntries(Object.entries(ODD_KEYS).map(([id, key]) => [id, { key, type: 'string' }])),
  ...Object.fromEntries(widths.map((id, at) => [id, { type: (['string', 'number', 'boolean'] as const)[at % 3]! }])), // of three
  basket: deep,
  country: { type: 'string', values: counted(60, 'region-'), summary: 'Where it is sent.' },
};

export const EXTREME_EVENTS: Readonly<Record<string, Authored>> = {
  'checkout-sent': {
    name: 'Checkout Sent',
    summary: 'Everything is bought at once.',
    properties: [{ property: 'basket', required: true }, 'country', ...Object.keys(ODD_KEYS), ...widths],
  },
  'checkout-started': {
    name: 'Checkout Started',
    area: 'billing',
    status: 'live',
    summary: 'Somebody began to pay for the workspace.',
    as: {
      ga4: {
        name: 'begin_checkout',
        match: 'same',
        properties: { amount: 'value' },
        requires: ['currency'],
        url: 'https://vendors.example/ga4/#begin_checkout',
      },
      'meta-pixel': { name: 'InitiateCheckout', match: 'same' },
    },
    properties: ['plan_type', { property: 'seats', required: true }, 'amount'],
  },
  'form-sent': { name: 'Form Sent', summary: 'A form was sent by hand.', properties: ['method'] },
  'form-sent-2': {
    name: 'form_sent',
    properties: [{ property: 'method', required: true, values: ['paper', 'fax'] }],
  },
  'app-opened': { name: '[App] Opened', properties: [], additionalProperties: false },
  'event-1': { name: '注册完成', properties: ['method'] },
  'person-known': {
    name: 'Person Known',
    call: 'identify',
    properties: [{ property: 'email', required: true }, 'seats'],
  },
  'workspace-known': {
    name: 'Workspace Known',
    call: 'group',
    properties: ['seats', 'plan_type'],
    additionalProperties: false,
  },
  'page-seen': { name: 'Page Seen', call: 'page', properties: ['referrer'] },
  'screen-seen': { name: 'Screen Seen', call: 'screen', properties: ['screen_size'] },
};
