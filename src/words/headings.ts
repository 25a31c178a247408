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

/** Before what our own Markdown says around an event. */
export const MARKDOWN_AROUND = {
  area: 'Area',
  owner: 'Owner',
  tags: 'Tags',
  sources: 'Sent from',
  destinations: 'Sent to',
} as const;
