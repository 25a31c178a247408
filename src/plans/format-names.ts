// What the formats are called, for people. The page shows them without loading the readers.

export const FORMATS = {
  text: 'a list of names, or code',
  typewriter: 'a Typewriter plan.json',
  'segment-rules': 'Segment tracking plan rules',
  'segment-legacy': 'an older Segment tracking plan',
  'segment-schema-csv': 'a Segment Source Schema (CSV)',
  'segment-csv': 'a Segment CSV',
  rudderstack: 'RudderStack YAML',
  'rudderstack-json': 'a RudderStack tracking plan as JSON',
  avo: 'an Avo export',
  'avo-csv': 'an Avo CSV',
  mixpanel: 'a Mixpanel Lexicon',
  'json-schema-bundle': 'a bundle of JSON Schemas',
  'json-schema': 'a JSON Schema',
  'catalog-json': 'a catalog.json',
  'flat-csv': 'a flat CSV of events',
  'analyze-tracking': 'an analyze-tracking schema',
  'plan-csv': 'a tracking plan as CSV',
} as const;

export type FormatId = keyof typeof FORMATS;
