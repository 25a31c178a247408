import type { Abouts } from './about.ts';
import { NO_ACCOUNT } from './no-account.ts';
import {
  AROUND,
  BASIS,
  COMMAS,
  DESTINATIONS,
  EXAMPLES,
  GENERAL,
  INSIDE,
  LABELLED_PLAN,
  LIMITS,
  PERSONAL,
  PLAIN_PLAN,
  SEVERAL,
  WHEN,
  USE_CASES,
  AROUND_TAGS,
} from './loses.ts';

const WAREHOUSE = {
  title: 'Segment: warehouse schemas',
  url: 'https://segment.com/docs/connections/storage/warehouses/schema/',
};

/** What analysts take to the tools in which events are looked at. */
export const OF_ANALYSIS: Abouts<'amplitude-csv' | 'posthog' | 'ga4-dimensions' | 'warehouse-csv' | 'dbt'> = {
  'amplitude-csv': {
    what: 'The CSV of events and event properties that Amplitude Data imports, with every column of its schema.',
    use: [
      'In Amplitude open Data, create a branch, choose Import and upload the file.',
      'Review the branch before you merge it.',
    ],
    verified: 'Cell by cell in a CSV parser.',
    notVerified: NO_ACCOUNT,
    loses: [
      ...LABELLED_PLAN,
      DESTINATIONS,
      COMMAS,
      'owners without an e-mail address',
      'the kind of call',
      LIMITS,
      INSIDE,
      'the type of what is one of a list',
      SEVERAL,
      WHEN,
      'values with a comma, and those that are no text',
      'identify calls, because user properties are another file',
      'what is deprecated',
    ],
    readBack: true,
    spec: {
      title: 'Amplitude: CSV file schema',
      url: 'https://amplitude.com/docs/data/csv-import-export/file-schema',
    },
  },
  posthog: {
    what: 'Definitions of events and of properties for PostHog’s API, which keeps them apart.',
    use: [
      'Create each of `event_definitions` with POST `/api/projects/:project_id/event_definitions/`.',
      'PATCH description and tags of each of `property_definitions`, found by name: a property exists once it is sent.',
    ],
    verified: 'Field by field; and the importer finds its events and properties.',
    notVerified: NO_ACCOUNT,
    loses: [
      ...AROUND_TAGS,
      USE_CASES,
      EXAMPLES,
      BASIS,
      LIMITS,
      INSIDE,
      'which event carries which property',
      'identify and group calls',
    ],
    readBack: false,
    spec: { title: 'PostHog: property definitions', url: 'https://posthog.com/docs/api/property-definitions' },
  },
  'ga4-dimensions': {
    what: 'Custom dimensions to register in Google Analytics 4: scope, parameter name, name and description, by its rules for names.',
    use: [
      'In Admin choose Custom definitions and enter the rows you report on; there is room for 50 of events and 25 of users.',
      'Where `parameter_name` differs from `key`, send it under the former.',
    ],
    verified: 'Row by row, with keys too long or with a digit first.',
    notVerified: NO_ACCOUNT,
    loses: [
      'everything about events',
      'properties that no event carries',
      'personal data, which may not be sent there, and what it keeps for itself, such as `currency`',
      'descriptions beyond 150 letters',
      GENERAL,
      LIMITS,
      INSIDE,
    ],
    readBack: false,
    spec: {
      title: 'Custom dimensions and metrics',
      url: 'https://support.google.com/analytics/answer/14240153',
    },
  },
  'warehouse-csv': {
    what: 'The tables and columns in which events arrive in a warehouse, as Segment and RudderStack name them: `event_name.property_key`.',
    use: ['Look up which column a property becomes, or join it with the columns of your warehouse.'],
    verified: 'Row by row, with names of every spelling.',
    notVerified: 'What a connector was set to name otherwise.',
    loses: [...PLAIN_PLAN, LIMITS, 'what is required and which values are allowed'],
    readBack: false,
    spec: WAREHOUSE,
  },
  dbt: {
    what: 'The same tables as a source of dbt, with descriptions; `not_null` where a property is required and `accepted_values` where values are listed.',
    use: ['Save it among your models, and set the schema that the tables are in.', 'Run `dbt test --select source:*`.'],
    verified: 'By a YAML parser, column by column.',
    notVerified: 'dbt did not run on it.',
    loses: [...AROUND, USE_CASES, GENERAL, EXAMPLES, PERSONAL, BASIS, 'types, formats and limits'],
    readBack: false,
    spec: { title: 'dbt: source properties', url: 'https://docs.getdbt.com/reference/source-properties' },
  },
};
