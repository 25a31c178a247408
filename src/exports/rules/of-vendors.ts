// The rules of each vendor. Where they are published in code, that is their source.

import type { VendorRules } from './rules.ts';

/** https://segment.com/docs/protocols/tracking-plan/create/ (patterns) and …/faq/ (2,000 rules). */
export const SEGMENT: VendorRules = {
  vendor: 'Segment',
  source: 'https://segment.com/docs/protocols/tracking-plan/create/',
  events: 2000,
  patterns: { without: /\(\?!/, words: 'no negative look-ahead (`(?!`) in patterns' },
  single: { calls: ['identify', 'group'], then: 'Keep one of the rules' },
};

/** Its templates write a name as HTML between quotation marks and into a comment: the code would send another name, or is none
 * (https://github.com/segmentio/typewriter/tree/master/src/languages/templates). */
export const TYPEWRITER: VendorRules = {
  ...SEGMENT,
  vendor: 'Typewriter',
  name: {
    without: {
      marks: /[&<>"'`=\\\r\n\u2028\u2029]|\*\//,
      words: 'without `& < > " \' = \\`, backquotes, line breaks and `*/`',
    },
  },
  single: { calls: [], then: '' },
};

/** The validators of its command line at dfdfe26: `rules/constants.go` and the tags of `localcatalog/model.go`,
 * `model_v1.go` and `tracking_plan.go`. */
export const RUDDERSTACK = {
  vendor: 'RudderStack',
  source: 'https://github.com/rudderlabs/rudder-iac/tree/main/cli/internal/providers/datacatalog',
  name: { of: ['track'], bytes: 64, leftOut: true },
  key: { characters: 65, trimmed: true, leftOut: true },
  levels: 3,
  formats: ['date-time', 'date', 'time', 'email', 'uuid', 'hostname', 'ipv4', 'ipv6'],
  single: { calls: ['page', 'screen', 'identify', 'group'], then: 'They stand in it together' },
} as const satisfies VendorRules;

export const AVO = {
  vendor: 'Avo',
  source: 'https://www.avo.app/docs/data-design/import/import-csv',
  values: { between: ', ', splits: /,/, words: 'a comma' },
} as const satisfies VendorRules;

/** Its template is not published: importers of such files split at bars, or at commas. */
export const SEGMENT_CSV = {
  ...SEGMENT,
  values: { between: '|', splits: /[|,]/, words: 'a comma or a bar' },
} as const satisfies VendorRules;

/** Its CSV lists values with commas. What is beyond the numbers arrives, and is not shown
 * (https://amplitude.com/docs/data/csv-import-export/file-schema). */
export const AMPLITUDE = {
  vendor: 'Amplitude',
  source: 'https://amplitude.com/docs/faq/limits',
  events: 2000,
  keys: 2000,
  values: { between: ',', splits: /,/, words: 'a comma' },
} as const satisfies VendorRules;

/** What is longer comes in and gets no definition: `will_fit_in_postgres_column`, and `SKIP_PROPERTIES` beside it. */
export const POSTHOG: VendorRules = {
  vendor: 'PostHog',
  source: 'https://github.com/PostHog/posthog/blob/master/rust/property-defs-rs/src/types.rs',
  name: { of: ['track', 'page', 'screen'], bytes: 200 },
  key: { top: true, bytes: 200, reserved: /^\$(?:set|set_once|unset|groups|group_[0-4])$/ },
};

/** Of what it takes in, which its Lexicon describes. */
export const MIXPANEL: VendorRules = {
  vendor: 'Mixpanel',
  source: 'https://developer.mixpanel.com/reference/import-events#validation',
  name: { characters: 255, reserved: /^(?:\$|mp_)/ },
  key: { characters: 255, reserved: /^(?:\$|mp_)/ },
  properties: 255,
};
