// The headings of our own workbook, by which it is known again.

export const WORKBOOK = {
  about: 'About this plan',
  event: 'Event',
  call: 'Call',
  description: 'Description',
  status: 'Status',
  area: 'Area',
  owner: 'Owner',
  tags: 'Tags',
  sources: 'Sources',
  destinations: 'Destinations',
  replacedBy: 'Replaced by',
  additional: 'Other properties',
  count: 'Properties',
  useCases: 'Use cases',
  page: 'Reference page',
  property: 'Property',
  partOf: 'Part of',
  type: 'Type',
  required: 'Required',
  values: 'Allowed values',
  example: 'Example',
  format: 'Format',
  limits: 'Limits',
  each: 'Each in the list',
  nullable: 'May be null',
  personal: 'Personal data',
  basis: 'Basis',
} as const;

/** Between the keys of a path to what is inside a value. */
export const INSIDE = ' › ';

/** Whether an event may carry more than is listed. */
export const OTHER_PROPERTIES = {
  label: 'Other properties',
  true: 'may be sent too',
  false: 'may not be sent',
} as const;

/** Above those in our own Markdown, and what an export without a place for them is said to leave out. */
export const UNCARRIED = 'Properties that no event carries';

/** The tag of a property that is personal data, where a format has tags and no other place for it. */
export const PERSONAL_TAG = 'personal data';

/** In our own list of custom dimensions, of a number. */
export const METRIC_TOO = 'dimension or metric';

/** Before what our own Markdown says of an event itself. */
export const MARKDOWN_EVENT = {
  call: 'Sent with',
  status: 'Status',
  replacedBy: 'Replaced by',
  useCases: 'Needed for',
  url: 'Reference',
} as const;

/** Before what it says around an event. */
export const MARKDOWN_AROUND = {
  area: 'Area',
  owner: 'Owner',
  tags: 'Tags',
  sources: 'Sent from',
  destinations: 'Sent to',
} as const;
