// The words of a company's plan: Lantern, where people keep documents together. No goals, no use cases.

import type { Authored } from '../second/transit-words.ts';

/** Areas by what they are part of, with the team that owns each and what happens to what in it. */
export const AREAS: Readonly<
  Record<string, { readonly owner: string; readonly parts: Readonly<Record<string, readonly string[]>> }>
> = {
  Account: {
    owner: 'Growth',
    parts: {
      'Sign-up': ['Account', 'Invitation', 'Welcome Tour', 'Profile', 'Workspace', 'Email Address'],
      'Sign-in': ['Session', 'Password', 'Passkey', 'Device', 'Magic Link', 'Recovery Code'],
      Billing: ['Plan', 'Invoice', 'Card', 'Trial', 'Seat', 'Discount'],
    },
  },
  Documents: {
    owner: 'Editor',
    parts: {
      Writing: ['Document', 'Heading', 'Table', 'Picture', 'Template', 'Version'],
      Sharing: ['Share Link', 'Guest', 'Teammate', 'Permission', 'Embed', 'Export'],
      Comments: ['Comment', 'Mention', 'Reaction', 'Thread', 'Suggestion', 'Notification'],
    },
  },
  Administration: {
    owner: 'Platform',
    parts: {
      Members: ['Member', 'Role', 'Department', 'Domain', 'Directory', 'Access Request'],
      Security: ['Policy', 'Audit Log', 'Retention Rule', 'Single Sign-on', 'Access Token', 'Allowed Address'],
      Integrations: ['Integration', 'Webhook', 'Import', 'Bot', 'Shortcut', 'Sync'],
    },
  },
};

/** Who owns what in an area of their own, beside the owner of the area it is part of. */
export const OWNERS: Readonly<Record<string, string>> = {
  Billing: 'Revenue',
  Comments: 'Collaboration',
  Security: 'Trust',
};

export const TEAMS: Readonly<Record<string, string>> = {
  Growth: 'Sign-up, sign-in and everything before the first document.',
  Revenue: 'What people pay for, and how.',
  Editor: 'The document itself.',
  Collaboration: 'What people say to one another in documents.',
  Platform: 'What administrators and other programs use.',
  Trust: 'Security and privacy.',
};

export const ACTIONS = ['Created', 'Opened', 'Changed', 'Removed'] as const;

export const SOURCES: Readonly<Record<string, string>> = {
  'Web app': 'The app in the browser.',
  'iOS app': 'The app for iPhone and iPad.',
  'Android app': 'The app for Android.',
  'Desktop app': 'The app for computers.',
  'Backend service': 'What the servers send.',
};

export const DESTINATIONS: Readonly<Record<string, Authored>> = {
  'Data warehouse': { summary: 'Every event, a table each.' },
  'Product analytics': { summary: 'What people do, and how many.' },
  'Advertising audiences': { summary: 'People to advertise to.', acceptsPersonal: false },
  'Mail and messages': { summary: 'What people are written.' },
};

export const VENDORS: Readonly<Record<string, Authored>> = {
  GA4: {
    summary: 'Google Analytics 4.',
    url: 'https://vendors.example/ga4/',
    limits: { name: 40, characters: '^[A-Za-z][A-Za-z0-9_]*$' },
  },
  'Meta Pixel': { summary: 'The pixel of Meta.', url: 'https://vendors.example/meta/' },
  Mixpanel: { summary: 'Product analytics.', limits: { name: 255 } },
  AppsFlyer: { summary: 'Attribution of app installs.' },
};

export const PRIVACY_CLASSES = {
  contact: { name: 'Contact data', summary: 'Leads straight to a person.' },
  behaviour: { name: 'Behaviour', summary: 'What a person did.' },
};

/** Facts of its own, one of each type. */
export const FIELDS: Authored = {
  ticket: { label: 'Ticket', type: 'text', link: 'https://tracker.lantern.example/browse/{value}', on: ['event'] },
  dashboard: { label: 'Dashboard', type: 'link', on: ['event', 'area', 'team'] },
  reviewed: { label: 'Reviewed', type: 'date' },
  sampling: { label: 'Share that is sent', type: 'number', on: ['event'] },
  billable: { label: 'Counts for the bill', type: 'boolean', on: ['event', 'property'], facet: true },
  squads: { label: 'Squads', type: 'list', link: 'mailto:{value}@lantern.example', facet: true },
};

/** Properties of most events; each area takes some of them. */
export const PROPERTIES: Readonly<Record<string, Authored>> = {
  workspace_id: {
    type: 'string',
    format: 'uuid',
    summary: 'The workspace it happened in.',
    constraints: { minLength: 36 },
  },
  document_id: { type: 'string', summary: 'The document it happened in.', example: 'doc_4471' },
  plan_type: {
    key: 'plan type',
    type: 'string',
    nullable: true,
    values: ['free', { value: 'team', summary: 'Paid by seat.' }, { value: 'gold', status: 'deprecated' }],
    summary: 'What the workspace pays for.',
  },
  seats: {
    type: 'integer',
    constraints: { minimum: 1, maximum: 5000 },
    summary: 'How many people may use it.',
    example: 12,
  },
  amount: {
    type: 'number',
    constraints: { exclusiveMinimum: 0, multipleOf: 0.01 },
    summary: 'What was paid.',
    example: 48.5,
  },
  email: {
    type: 'string',
    format: 'email',
    personal: true,
    privacy: 'contact',
    summary: 'Where to reach the person.',
    fields: { reviewed: '2026-09-01', billable: false, squads: ['identity'] },
  },
  method: { type: 'string', values: ['password', 'passkey', 'link', 'sso'], summary: 'How it was done.' },
  position: { type: ['integer', 'string'], summary: 'Where in the document.' },
  is_first: { type: 'boolean', summary: 'Whether it is the first of its kind.' },
  labels: {
    type: 'array',
    items: { type: 'string', constraints: { maxLength: 30 } },
    constraints: { maxItems: 10, uniqueItems: true },
  },
  sent_at: { type: 'string', format: 'date-time', summary: 'When the person did it.' },
  app_version: { type: 'string', constraints: { pattern: '^\\d+\\.\\d+\\.\\d+$' }, example: '4.12.0' },
  screen_size: {
    type: 'object',
    members: { width: { type: 'integer', required: true }, height: { type: 'integer', required: true } },
  },
  referrer: { status: 'deprecated' },
  channel: { type: 'string', values: ['email', 'push', 'sms'], summary: 'How people are told.' },
};

/** What happens with some events, where the words of their names do not say it. */
export const SUMMARIES: Readonly<Record<string, string>> = {
  'Invitation Created': 'Somebody invited a teammate into the workspace.',
  'Guest Created': 'Somebody let a person from outside read a document.',
};

/** What vendors call some events. */
export const ELSEWHERE: Readonly<Record<string, Authored>> = {
  'Account Created': {
    ga4: { name: 'sign_up', match: 'same', url: 'https://vendors.example/ga4/#sign_up' },
    'meta-pixel': { name: 'CompleteRegistration', match: 'near', note: 'Any registration counts there.' },
    appsflyer: { name: 'af_complete_registration' },
  },
  'Session Created': { ga4: { name: 'login', match: 'same' }, appsflyer: { name: 'af_login' } },
  'Trial Created': { 'meta-pixel': { name: 'StartTrial' }, appsflyer: { name: 'af_start_trial' } },
  'Invitation Created': { appsflyer: { name: 'af_invite', match: 'same' } },
  'Share Link Created': { ga4: { name: 'share', properties: { document_id: 'item_id' }, requires: ['content_type'] } },
};

/** The properties of each part, with what its events say of them beyond. */
export const CARRIED: Readonly<Record<string, readonly (string | Authored)[]>> = {
  'Sign-up': ['email', { property: 'method', required: true, values: ['password', 'link', 'sso'] }, 'is_first'],
  'Sign-in': [{ property: 'method', required: true }, 'is_first', 'referrer'],
  Billing: [
    'plan_type',
    { property: 'seats', required: true },
    { property: 'amount', required: 'when money is moved' },
  ],
  Writing: [{ property: 'document_id', required: true }, 'position', 'labels'],
  Sharing: [{ property: 'document_id', required: true }, 'email', { property: 'method', values: ['link', 'email'] }],
  Comments: [
    { property: 'document_id', required: true },
    'position',
    { property: 'is_first', summary: 'Whether the thread begins with it.' },
    'channel',
  ],
  Members: ['email', { property: 'seats', constraints: { minimum: 0 } }],
  Security: [{ property: 'method', type: 'string', nullable: true }, 'labels'],
  Integrations: ['referrer', 'labels', { property: 'amount', type: 'integer' }],
};
