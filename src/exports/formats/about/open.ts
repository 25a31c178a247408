import type { Abouts } from './about.ts';
import {
  AROUND,
  BASIS,
  FIELD_KEYS,
  GENERAL,
  LIMITS,
  LIVE,
  NOTES,
  NOT_PERSONAL,
  PLAIN_PLAN,
  PROPERTY_FIELDS,
  REPLACED,
  USE_CASES,
  VALUES,
  WHEN,
} from './loses.ts';

/** The formats that belong to nobody. */
export const OPEN: Abouts<'json-schema' | 'typescript' | 'excel' | 'csv' | 'markdown'> = {
  'json-schema': {
    what: 'The payload of every event as JSON Schema 2020-12, bundled in one document. Each event also has its own, `schema.json` beside its page.',
    use: ['Give the document to any validator of JSON Schema 2020-12.', 'Check a payload against `#/$defs/<event>`.'],
    verified: 'By a validator, with payloads each event must accept and refuse.',
    notVerified: 'Validators differ in whether they check `format`.',
    loses: [...AROUND, USE_CASES, GENERAL, BASIS, REPLACED, LIVE, WHEN, VALUES],
    fields: true,
    readBack: true,
    spec: { title: 'JSON Schema 2020-12', url: 'https://json-schema.org/draft/2020-12' },
  },
  typescript: {
    what: 'TypeScript types of the properties of every event, with a type for `analytics.track` that knows which event takes which.',
    use: [
      'Save it in your project.',
      'Type your own function with it: `const track: Track = (event, properties) => …`.',
    ],
    verified:
      'By the compiler, on right and wrong calls, and the types of the trackers of Segment, RudderStack, Mixpanel and PostHog.',
    notVerified: 'Limits, which types cannot say.',
    loses: [...PLAIN_PLAN, LIMITS],
    readBack: false,
  },
  excel: {
    what: 'A workbook to read, filter and hand round: a sheet of events and one of properties, with a row for each key inside.',
    use: [
      'Open it in any spreadsheet. Every cell is text, so none runs as a formula or becomes a date.',
      'Change what you like and import it again: a value stands on a line of its own, a limit as `minimum: 0`.',
    ],
    verified: 'It reads back cell for cell in another library.',
    notVerified: 'It was opened in no Excel.',
    loses: [...NOTES, GENERAL, FIELD_KEYS, 'texts beyond 32,767 letters'],
    fields: true,
    readBack: true,
  },
  csv: {
    what: 'A table for spreadsheets and scripts: one row for each property of each event. What is not a plain value stands as JSON in its cell.',
    use: [
      'Open it in a spreadsheet. A cell that would run as a formula begins with an apostrophe.',
      'In Python read it as `utf-8-sig`: it begins with a byte order mark.',
    ],
    verified: 'It reads back cell for cell in a CSV parser.',
    notVerified: 'Spreadsheets take some texts for dates or numbers: import the columns as text.',
    loses: [...NOTES, GENERAL],
    fields: true,
    readBack: true,
  },
  markdown: {
    what: 'One document to paste into a ticket, a wiki or a conversation with a language model.',
    use: ['Paste it, or keep it beside the code.'],
    verified: 'Rendered, and compared with the catalog.',
    notVerified: 'Wikis differ in the Markdown they read.',
    loses: [
      ...NOTES,
      GENERAL,
      BASIS,
      NOT_PERSONAL,
      'whether lists or objects hold what is inside a value of several kinds',
      FIELD_KEYS,
      PROPERTY_FIELDS,
    ],
    fields: true,
    readBack: true,
  },
};
