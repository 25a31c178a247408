// What the columns of a spreadsheet are for, by the headings people give them.

/** Headings in lower case, without punctuation; the first that is there counts. */
const HEADINGS = {
  event: [
    'event name',
    'event',
    'events',
    'event key',
    'event title',
    'event id',
    'tracking event',
    'ga4 event',
    'name',
  ],
  eventTitle: ['event display name', 'display name'],
  eventSummary: ['event description', 'event summary', 'event definition', 'event meaning', 'event notes'],
  trigger: [
    'trigger',
    'event trigger',
    'triggers',
    'triggered when',
    'trigger description',
    'when it fires',
    'when does it fire',
    'when to fire',
    'when to send',
    'fires when',
    'fired when',
    'when',
  ],
  area: ['event category', 'category', 'area', 'feature', 'product area', 'module', 'section'],
  owner: ['owner', 'event owner', 'object owner', 'team', 'responsible'],
  tags: ['tags', 'event tags', 'labels'],
  status: ['status', 'event status', 'implementation status'],
  sources: ['sources', 'source', 'platforms', 'platform'],
  destinations: ['destinations', 'destination', 'sent to', 'integrations', 'tools'],
  call: ['call', 'call type', 'event type', 'method'],
  property: [
    'property name',
    'property',
    'properties',
    'property key',
    'event property',
    'event properties',
    'event property name',
    'parameter name',
    'parameter',
    'parameters',
    'event parameter',
    'event parameters',
    'key parameters',
    'param',
    'params',
    'attribute name',
    'attribute',
    'attributes',
    'trait',
    'traits',
    'field name',
    'field',
    'fields',
    'key',
  ],
  propertySummary: [
    'property description',
    'property summary',
    'property definition',
    'parameter description',
    'attribute description',
    'field description',
    'description',
    'definition',
    'meaning',
  ],
  type: [
    'property data type',
    'property value type',
    'property type',
    'parameter type',
    'attribute type',
    'data type',
    'value type',
    'type',
  ],
  required: ['is property required', 'property required', 'is required', 'required', 'mandatory', 'requirement'],
  optional: ['optional', 'is optional'],
  isArray: ['is property array', 'property is array', 'is array', 'is list'],
  allowed: [
    'allowed values',
    'property enumeration options',
    'enum values',
    'possible values',
    'accepted values',
    'valid values',
    'enumeration',
    'enum',
    'options',
    'values',
  ],
  example: ['example', 'example value', 'example values', 'examples', 'sample', 'sample value', 'sample values'],
  personal: [
    'contains pii',
    'is pii',
    'pii',
    'personal data',
    'is personal data',
    'personally identifiable information',
    'property pii',
  ],
  privacy: [
    'privacy class',
    'privacy',
    'data class',
    'data classification',
    'classification',
    'classifications',
    'property classification',
    'property classifications',
  ],
  pattern: ['property regex', 'regex', 'pattern'],
} as const;

export type Role = keyof typeof HEADINGS;

export type Roles = Readonly<Partial<Record<Role, string>>>;

/** The heading of each role. */
export function rolesOf(headings: readonly string[]): Roles {
  const plain = new Map(headings.map((heading) => [plainHeading(heading), heading] as const).reverse());
  const taken = new Set<string>();
  const roles: Partial<Record<Role, string>> = {};
  for (const [role, words] of Object.entries(HEADINGS)) {
    const heading = words.map((word: string) => plain.get(word)).find((each) => each !== undefined && !taken.has(each));
    if (heading === undefined) continue;
    taken.add(heading);
    roles[role as Role] = heading; // Object.entries widens the keys
  }
  // Beside one of properties it is of events.
  const other = plain.get('description');
  if (other !== undefined && !taken.has(other)) roles.eventSummary ??= other;
  return roles;
}

/** Whether the row looks like the head of a table of events: a column of events, and another known one. */
export function isHead(headings: readonly string[]): boolean {
  const { event, ...others } = rolesOf(headings);
  return event !== undefined && Object.keys(others).length >= (/^events?$|event/i.test(event) ? 1 : 2);
}

/** Whether the row looks like the head of a table of the properties of one event. */
export function isPropertyHead(headings: readonly string[]): boolean {
  const { event, property, type, propertySummary, required } = rolesOf(headings);
  return event === undefined && property !== undefined && (type ?? propertySummary ?? required) !== undefined;
}

/** `Is Property Required?` and `is_property_required` are the same. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\([^)]*\)|[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
