import type { Abouts } from './about.ts';
import {
  AROUND,
  GENERAL,
  EXAMPLES,
  PERSONAL,
  BASIS,
  PLAIN_PLAN,
  CALLS,
  LIMITS,
  INSIDE,
  OTHERS,
  SEVERAL,
  STANDING,
  SUCCESSOR,
  WHEN,
} from './loses.ts';

const NO_ACCOUNT = 'No upload to an account was tried.';
const SEGMENT_RULES = {
  title: 'Segment Public API: tracking plans',
  url: 'https://docs.segmentapis.com/tag/Tracking-Plans',
};

/** The formats that the tools of vendors take. */
export const OF_VENDORS: Abouts<
  | 'segment-rules'
  | 'segment-call-rules'
  | 'segment-csv'
  | 'typewriter'
  | 'rudderstack'
  | 'iglu'
  | 'avo-csv'
  | 'mixpanel'
> = {
  'segment-rules': {
    what: 'The rules of a Segment tracking plan, for its Public API. Page and screen calls stand as track rules of the event’s name, as Segment advises.',
    use: [
      'Create a tracking plan and note its id.',
      'Send the file as the body of `PUT /tracking-plans/{id}/rules`. This replaces all rules of the plan.',
      'A plan of more than 200 events comes as an archive of several files: send the first with PUT, the others with PATCH.',
    ],
    verified: 'The shape field by field; each rule as a JSON Schema, with payloads it must accept and refuse.',
    notVerified: NO_ACCOUNT,
    loses: [...PLAIN_PLAN, SUCCESSOR],
    fields: true,
    readBack: true,
    spec: SEGMENT_RULES,
  },
  'segment-call-rules': {
    what: 'The same rules with page and screen calls as rules of the types PAGE and SCREEN. Choose it if your plan checks those calls.',
    use: ['As for Segment rules.'],
    verified: 'As for Segment rules.',
    notVerified: NO_ACCOUNT,
    loses: [...PLAIN_PLAN, SUCCESSOR],
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
    notVerified:
      'The columns, against Segment’s own template. Segment takes 15 MB, 100,000 rows and 2,000 rules at most.',
    loses: [...PLAIN_PLAN, SUCCESSOR, LIMITS, INSIDE, 'lists with a value that has a comma or a bar in it'],
    readBack: true,
  },
  typewriter: {
    what: 'The `plan.json` from which Typewriter makes typed clients, without a Segment account.',
    use: [
      'Save it as `plan.json` in the folder that Typewriter’s configuration names.',
      'Run Typewriter with the local plan, and with its update switched off.',
    ],
    verified: 'The shape field by field; each rule as a JSON Schema.',
    notVerified: 'No client was generated from it.',
    loses: [...PLAIN_PLAN, SUCCESSOR, 'identify calls, because Typewriter knows track rules only'],
    fields: true,
    readBack: true,
    spec: { title: 'Typewriter', url: 'https://github.com/segmentio/typewriter' },
  },
  rudderstack: {
    what: 'Three YAML files, for events, properties and the tracking plan, as RudderStack’s command line applies them.',
    use: [
      'Unpack the archive into a folder of its own.',
      'Run `rudder-cli apply --location <folder> --dry-run`, then without `--dry-run`.',
    ],
    verified: 'It reads back in a YAML parser, and the rules of RudderStack’s own validator hold, one by one.',
    notVerified: 'It was not applied to a workspace.',
    loses: [
      ...AROUND,
      'use cases',
      STANDING,
      'meanings that differ from event to event',
      'which meaning belongs where, if keys of one name and type have several',
      EXAMPLES,
      PERSONAL,
      BASIS,
      'the fourth level of what is inside values, lists in lists, and what is inside a value of several kinds',
      WHEN,
      'limits and values that differ from place to place, default values, and formats RudderStack does not know',
      'names of page, screen, identify and group events, because RudderStack has one of each',
      'names and keys it does not take',
      OTHERS,
    ],
    readBack: true,
    spec: { title: 'rudder-iac', url: 'https://github.com/rudderlabs/rudder-iac' },
  },
  iglu: {
    what: 'A self-describing JSON Schema for each event, in the folders of a static Iglu repository. The vendor is the host of this site, read backwards.',
    use: [
      'Unpack the archive and change the vendor if yours is another.',
      'Check with `igluctl lint schemas`, then `igluctl static push`.',
    ],
    verified: 'Each schema against draft-04 and the rules of Iglu’s own meta-schema for the name, vendor and version.',
    notVerified: 'No registry was filled with it.',
    loses: [...PLAIN_PLAN, SUCCESSOR, CALLS, 'the spelling of event names, because Iglu names have no spaces'],
    readBack: false,
    spec: {
      title: 'Iglu static repositories',
      url: 'https://docs.snowplow.io/docs/api-reference/iglu/iglu-repositories/static-repo/',
    },
  },
  'avo-csv': {
    what: 'A table in the columns of Avo’s CSV import.',
    use: ['In Avo choose Import, then CSV, and upload the file.', 'Review what Avo found before you accept it.'],
    verified: 'It reads back row for row in a CSV parser.',
    notVerified: NO_ACCOUNT,
    loses: [...PLAIN_PLAN, STANDING, CALLS, LIMITS, INSIDE, SEVERAL, 'lists with a value that has a comma in it', WHEN],
    readBack: true,
    spec: { title: 'Avo: import', url: 'https://www.avo.app/docs' },
  },
  mixpanel: {
    what: 'Schemas for Mixpanel’s Lexicon, with the use cases as tags.',
    use: ['Send the file as the body of the Lexicon API call that uploads schemas.'],
    verified: 'Each schema as a draft-07 JSON Schema, with payloads it must accept and refuse.',
    notVerified: NO_ACCOUNT,
    loses: [...AROUND, GENERAL, EXAMPLES, PERSONAL, BASIS, CALLS, SUCCESSOR, OTHERS],
    readBack: true,
    spec: {
      title: 'Mixpanel: Lexicon schemas',
      url: 'https://developer.mixpanel.com/reference/lexicon-schemas-api',
    },
  },
};
