// The calls that send events, by who made the library. A method that others have too counts only on a receiver that looks like
// one of theirs.

import { escapePattern } from '../words/escapes/pattern.ts';

export type Reading =
  'track' | 'page' | 'screen' | 'identify' | 'group' | 'verb' | 'push' | 'snowplow' | 'struct' | 'view';

export interface VendorCall {
  readonly vendors: string;
  /** Without case and underscores: `trackselfdescribingevent`. */
  readonly methods: readonly string[];
  readonly reading: Reading;
  /** What it is called on must look like this; else anything will do, or nothing. */
  readonly on?: RegExp;
  /** For `verb`: the words that send an event, with how many arguments stand before the name. */
  readonly verbs?: Readonly<Record<string, number>>;
  /** What it is given is a message, never a name alone. */
  readonly takesMessage?: boolean;
  /** Arguments before the name, whatever the language. */
  readonly before?: number;
}

/** What analytics libraries and their instances are called. */
export const LIBRARY =
  /analytic|segment|rudder|\brs?client|posthog|\bph\b|mixpanel|\bmp\b|amplitude|ampli\b|tracker|tracking|telemetry|\bajs\b|\bhog\b|\bclient\b|events?\b.*bus|snowplow|firebase|\bSEG|\bFIR|metrics/i;

export const VENDOR_CALLS: readonly VendorCall[] = [
  { vendors: 'Google Analytics', methods: ['gtag'], reading: 'verb', verbs: { event: 1 } },
  { vendors: 'Google Analytics', methods: ['push'], on: /dataLayer$/i, reading: 'push' },
  { vendors: 'Google Analytics', methods: ['sendgtmevent'], reading: 'push' },
  { vendors: 'Google Analytics', methods: ['sendgaevent'], reading: 'verb', verbs: { event: 1 } },
  {
    vendors: 'Meta pixel',
    methods: ['fbq'],
    reading: 'verb',
    verbs: { track: 1, trackCustom: 1, trackSingle: 2, trackSingleCustom: 2 },
  },
  {
    vendors: 'Snowplow',
    methods: ['snowplow', 'sp'],
    reading: 'verb',
    verbs: {
      trackSelfDescribingEvent: 1,
      trackUnstructEvent: 1,
      trackStructEvent: 1,
      trackPageView: 1,
      trackScreenView: 1,
    },
  },
  {
    vendors: 'Snowplow',
    methods: ['trackselfdescribingevent', 'trackselfdescevent', 'trackunstructevent', 'trackselfdescribing'],
    reading: 'snowplow',
  },
  { vendors: 'Snowplow', methods: ['trackstructevent', 'trackstructured', 'trackstructuredevent'], reading: 'struct' },
  { vendors: 'Snowplow', methods: ['trackpageview'], on: /^(?:|.*(?:snowplow|tracker).*)$/i, reading: 'view' },
  { vendors: 'Snowplow', methods: ['trackscreenview', 'trackscreenviewevent'], reading: 'view' },
  { vendors: 'Plausible', methods: ['plausible'], reading: 'track' },
  { vendors: 'PostHog', methods: ['capture'], on: new RegExp(`^$|${LIBRARY.source}`, 'i'), reading: 'track' },
  { vendors: 'Firebase, Amplitude', methods: ['logevent', 'logeventwithname', 'logeventasync'], reading: 'track' },
  { vendors: 'Mixpanel', methods: ['trackmap', 'trackwithgroups'], reading: 'track' },
  { vendors: 'Mixpanel', methods: ['tracklinks', 'trackforms'], on: LIBRARY, reading: 'track', before: 1 },
  { vendors: 'Segment, RudderStack, Mixpanel, Amplitude', methods: ['track'], reading: 'track' },
  { vendors: 'Segment, PostHog', methods: ['enqueue'], reading: 'track', takesMessage: true },
  { vendors: 'Segment, RudderStack', methods: ['page'], on: LIBRARY, reading: 'page' },
  { vendors: 'Segment, RudderStack, PostHog', methods: ['screen'], on: LIBRARY, reading: 'screen' },
  { vendors: 'Segment, RudderStack, PostHog', methods: ['identify'], on: LIBRARY, reading: 'identify' },
  { vendors: 'Segment, RudderStack, PostHog', methods: ['group'], on: LIBRARY, reading: 'group' },
];

/** A cheap test of a text before it is parsed: whether it holds the name of any of these calls. */
export function callNames(wrappers: readonly string[]): RegExp {
  const names = new Set([
    ...VENDOR_CALLS.flatMap(({ methods }) => methods),
    ...wrappers.map((name) => plain(name.split('.').at(-1) ?? '')),
  ]);
  const loose = [...names].filter((name) => name !== '').map((name) => [...name].map(escapePattern).join('_?'));
  return new RegExp(`(?<![a-z])(?:${loose.join('|')})\\b`, 'i');
}

/** Of methods the case and underscores do not count. */
export function plain(method: string): string {
  return method.replaceAll('_', '').toLowerCase();
}
