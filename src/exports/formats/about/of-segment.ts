import type { Abouts } from './about.ts';
import { NO_ACCOUNT } from './no-account.ts';
import {
  COMMAS,
  DESTINATIONS,
  FIELD_FORM,
  INSIDE,
  LABELLED_PLAN,
  LIMITS,
  MORE,
  NULLS,
  PROPERTY_FIELDS,
  SOURCES,
  SUCCESSOR,
  VALUES,
  WHEN,
} from './loses.ts';

const SEGMENT_RULES = {
  title: 'Segment Public API: tracking plans',
  url: 'https://docs.segmentapis.com/tag/Tracking-Plans',
};

/** What no rule has a place for. */
const RULES = [...LABELLED_PLAN, COMMAS, SUCCESSOR, WHEN, VALUES, FIELD_FORM, PROPERTY_FIELDS];

/** The formats that Segment and its tools take. */
export const OF_SEGMENT: Abouts<'segment-rules' | 'segment-call-rules' | 'segment-csv' | 'typewriter'> = {
  'segment-rules': {
    what: 'The rules of a Segment tracking plan, for its Public API. Page and screen calls stand as track rules of the event’s name, as Segment advises.',
    use: [
      'Create a tracking plan and note its id.',
      'Send the file as the body of `PUT /tracking-plans/{id}/rules`. This replaces all rules of the plan.',
      'More than 200 events come as several files: send the first with PUT, the others with PATCH.',
    ],
    verified: 'The shape field by field; each rule as a JSON Schema, with payloads it must accept and refuse.',
    notVerified: NO_ACCOUNT,
    loses: RULES,
    fields: true,
    readBack: true,
    spec: SEGMENT_RULES,
  },
  'segment-call-rules': {
    what: 'The same rules with page and screen calls as rules of the types PAGE and SCREEN. Choose it if your plan checks those calls.',
    use: ['As for Segment rules.'],
    verified: 'As for Segment rules.',
    notVerified: NO_ACCOUNT,
    loses: RULES,
    fields: true,
    readBack: true,
    spec: SEGMENT_RULES,
  },
  'segment-csv': {
    what: 'A table for the CSV upload of Segment’s tracking plan editor. Segment does not publish its template: the columns are those another importer documents.',
    use: [
      'Open the tracking plan in Segment and choose the CSV upload.',
      'Compare the columns with the template it offers before you upload.',
    ],
    verified: 'It reads back row for row in a CSV parser.',
    notVerified: 'The columns, against Segment’s own template. It takes 15 MB, 100,000 rows and 2,000 rules at most.',
    loses: [
      ...LABELLED_PLAN,
      SOURCES,
      DESTINATIONS,
      COMMAS,
      SUCCESSOR,
      LIMITS,
      INSIDE,
      MORE,
      'what is required',
      NULLS,
      VALUES,
      'lists with a value that has a comma or a bar in it',
    ],
    readBack: true,
  },
  typewriter: {
    what: 'The `plan.json` from which Typewriter makes typed clients, without a Segment account.',
    use: [
      'Save it as `plan.json` in the folder that Typewriter’s configuration names.',
      'Run Typewriter with the local plan, and with its update switched off.',
    ],
    verified: 'Each rule as a JSON Schema; and Typewriter makes code of it.',
    notVerified: 'The code was not run.',
    loses: [...RULES, 'identify calls, because Typewriter knows track rules only'],
    fields: true,
    readBack: true,
    spec: { title: 'Typewriter', url: 'https://github.com/segmentio/typewriter' },
  },
};
