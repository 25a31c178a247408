// Calls as people write them, each with what it sends: `Name {keys}`, with … where more may be sent than is told.

export const CASES: readonly (readonly [title: string, text: string, expected: string])[] = [
  ['Segment, JavaScript', "analytics.track('Door Opened', { door_id: 'd', level: 2 });", 'Door Opened {door_id level}'],
  ['RudderStack, JavaScript', "rudderanalytics.track('Door Opened', { door_id });", 'Door Opened {door_id}'],
  ['Segment, TypeScript', "track<DoorOpened>('Door Opened', { door_id: id as string });", 'Door Opened {door_id}'],
  ['PostHog, TypeScript', "const p: Props = { level: 1 };\nposthog.capture('door_opened', p);", 'door_opened {level}'],
  ['Mixpanel, JavaScript', "mixpanel.track('Door Opened', { 'Door Id': d });", 'Door Opened {Door Id}'],
  ['Amplitude, JavaScript', "amplitude.logEvent('door opened', { level: 1 });", 'door opened {level}'],
  [
    'Amplitude, event object',
    "amplitude.track({ event_type: 'door opened', event_properties: { level: 1 } });",
    'door opened {level}',
  ],
  ['Google tag', "gtag('event', 'door_open', { level: 1 });\ngtag('config', 'G-1', { a: 1 });", 'door_open {level}'],
  [
    'data layer',
    "dataLayer.push({ event: 'door_open', level: 1 });\ndataLayer.push({ user: 1 });",
    'door_open {level}',
  ],
  ['Firebase, web', "logEvent(analytics, 'door_open', { level: 1 });", 'door_open {level}'],
  ['Meta pixel', "fbq('trackCustom', 'DoorOpened', { level: 1 });\nfbq('init', '1');", 'DoorOpened {level}'],
  ['Meta pixel of one', "fbq('trackSingle', '12', 'Purchase', { value: 3 });", 'Purchase {value}'],
  [
    'Snowplow, tag',
    "snowplow('trackSelfDescribingEvent', { event: { schema: 'iglu:com.a/door_open/jsonschema/1-0-0', data: { level: 1 } } });",
    'door_open {level}',
  ],
  [
    'Snowplow, structured',
    "snowplow('trackStructEvent', { category: 'door', action: 'open', value: 1 });",
    'open {category value}',
  ],
  ['a name that is computed', "analytics.track('Door ' + state, { level: 1 });", "('Door ' + state) {level}"],
  ['a constant', "const EVENTS = { DOOR: 'Door Opened' };\nanalytics.track(EVENTS.DOOR, {});", 'Door Opened {}'],
  ['in a comment', "/* analytics.track('Old', {}) */ analytics.track('New');", 'New {}'],
  ['in a text', 'log("analytics.track(\'Old\')");', ''],
  ['spread of what is known', "const base = { a: 1 };\nanalytics.track('X', { ...base, b: 2 });", 'X {a b}'],
];
