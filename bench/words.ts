// The vocabulary of the generated catalogs. No word stands in two of the lists that make up one name, so that different
// picks give different names.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const DOMAINS = words(`
  Account Address Alert Application Article Audience Basket Booking Brand Bundle Campaign Card Cart Catalog Channel
  Checkout Claim Community Contact Contract Coupon Course Customer Delivery Device Document Donation Event Feature Feed
  Form Gift Group Invoice Lesson Listing Loyalty Membership Message Newsletter Offer Order Partner Payment Plan Playlist
  Podcast Policy Post Product Profile Project Quote Referral Refund Report Review Shipment Subscription Video
`);

export const PARTS = words(`
  Attachment Banner Comment Detail Draft Filter History Image Item Label Line List Method Note Option Page Preview Reminder
  Request Search Section Setting Step Summary
`);

export const ACTIONS = words(`
  Accepted Activated Added Approved Archived Assigned Cancelled Changed Clicked Closed Completed Confirmed Created Declined
  Deleted Dismissed Downloaded Edited Expired Exported Failed Followed Hidden Imported Installed Opened Paused Published
  Rated Removed Renewed Requested Saved Shared Started Viewed
`);

export const AIMS = words(`
  Accelerate Anticipate Automate Benchmark Boost Convert Encourage Forecast Grow Highlight Improve Measure Personalize
  Predict Prioritize Protect Qualify Recover Reduce Reward Score Simplify Suppress Understand
`);

export const AUDIENCES = ['', ' for new visitors', ' for loyal customers', ' for trial users', ' for dormant users'];

export const GOAL_AIMS = words('Optimize Increase Personalize Retain Streamline Deepen Expand Secure');
export const GOAL_AREAS = ['advertising', 'conversion', 'retention', 'engagement', 'support'];

export const SOURCES = ['Website', 'Mobile', 'Reverse ETL', 'Server', 'Point of Sale', 'Call Centre'];

export const DESTINATIONS = [
  'Advertising',
  'Analytics',
  'Data Warehouse',
  'Email Marketing',
  'Experimentation',
  'Feature Flags',
  'Personalization',
  'Reverse ETL',
  'SMS & Push Notifications',
  'Support Desk',
];

/** What a property is like, by the end of its key. `#` in a summary stands for the thing the key begins with. */
export const ENDINGS: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly summary: string }>> = {
  id: { type: 'string', example: 'x_4821', summary: 'Identifier of the #.', constraints: { minLength: 1 } },
  name: { type: 'string', example: 'Spring edition', summary: 'Name of the # as people see it.' },
  category: { type: 'string', example: 'Kitchen', summary: 'Category the # belongs to.' },
  status: {
    type: 'string',
    example: 'open',
    summary: 'State of the # when the event fires.',
    constraints: { enum: ['open', 'paused', 'closed'] },
  },
  count: { type: 'integer', example: 3, summary: 'How many of the # there are.', constraints: { minimum: 0 } },
  position: { type: 'integer', example: 1, summary: 'Place of the # in its list.', constraints: { minimum: 1 } },
  total: { type: 'number', example: 104.85, summary: 'Amount of the # in all.', constraints: { minimum: 0 } },
  pct: {
    type: 'number',
    example: 62.5,
    summary: 'Share of the #, in percent.',
    constraints: { minimum: 0, maximum: 100 },
  },
  currency: { type: 'string', example: 'EUR', summary: 'Currency of the #.', constraints: { pattern: '^[A-Z]{3}$' } },
  is_new: { type: 'boolean', example: true, summary: 'Whether the # is seen for the first time.' },
  url: { type: 'string', format: 'uri', example: 'https://shop.example.com/a/1', summary: 'Address of the # page.' },
  created_at: {
    type: 'string',
    format: 'date-time',
    example: '2026-11-23T09:30:00Z',
    summary: 'When the # was created.',
  },
  due_on: { type: 'string', format: 'date', example: '2026-12-01', summary: 'The day the # is due.' },
  session: {
    type: 'string',
    format: 'uuid',
    example: '8f2c7a1e-5b34-4d0e-9c61-2a7d3e90b418',
    summary: 'Session in which the # was last used.',
  },
  email: {
    type: 'string',
    format: 'email',
    example: 'ada@example.com',
    summary: 'E-mail address tied to the #.',
    personal: true,
  },
  owner: { type: 'string', example: 'Ada Moreno', summary: 'Person the # belongs to.', personal: true },
  tags: { type: 'array', example: ['new', 'sale'], summary: 'Tags set on the #.', items: { type: 'string' } },
  lines: {
    type: 'array',
    example: [{ sku: 'GRN-2', quantity: 1 }],
    summary: 'The lines of the #.',
    items: {
      type: 'object',
      properties: {
        sku: { type: 'string', summary: 'Stock-keeping code.', example: 'GRN-2' },
        quantity: { type: 'integer', summary: 'How many units.', example: 1 },
      },
    },
  },
};
