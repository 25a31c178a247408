// The words of the second catalog.

export type Authored = Readonly<Record<string, unknown>>;

const list = (text: string): readonly string[] => text.split(',').map((part) => part.trim());
export const THINGS = list(
  'Turnstile, Platform, Tram, Ferry, Funicular, Timetable, Depot Gate, Conductor Shift, Fare Zone, Barrier, Season Pass, ' +
    'Bicycle Rack, Lost Umbrella, Escalator, Lift, Night Bus, Seat Booking, Dog Permit, Delay Notice, Stop Sign, ' +
    'Luggage Locker, Fare Inspection',
);
export const ACTIONS = list(
  'Unlocked, Repaired, Delayed, Boarded, Departed, Inspected, Cleaned, Announced, Missed, Rerouted',
);
export const GOALS = list(
  'Run on time, Fill empty seats, Keep passengers safe, Find what was lost, Spend less on repairs',
);
export const AIMS = list(
  'Shorten queues, Warn passengers early, Plan the night shift, Replace worn parts, Thank regular riders',
);
export const SOURCES = list('Ticket machine, Platform sensor, Conductor handset, Passenger app, Depot ledger');
export const DESTINATIONS = list(
  'Control room, Repair rota, Letters to passengers, Timetable office, City council & press, Lost property',
);

export const PROPERTIES: Readonly<Record<string, Authored>> = {
  stop_code: {
    type: 'string',
    example: 'HAR-04',
    summary: 'Code of the stop.',
    constraints: { pattern: '^[A-Z]{3}-[0-9]{2}$' },
  },
  line_number: {
    type: 'integer',
    example: 12,
    summary: 'Number of the line.',
    constraints: { minimum: 1, maximum: 99 },
  },
  minutes_late: { type: 'number', example: 3.5, summary: 'Minutes behind the timetable.', constraints: { minimum: 0 } },
  vehicle: { type: 'string', example: 'T-118', summary: 'Number painted on the vehicle.' },
  is_raining: { type: 'boolean', example: true, summary: 'Whether it rains at the stop.' },
  departs_at: {
    type: 'string',
    format: 'date-time',
    example: '2026-05-04T07:12:00Z',
    summary: 'When it leaves by the timetable.',
  },
  service_day: {
    type: 'string',
    format: 'date',
    example: '2026-05-04',
    summary: 'The day of service, which ends at three at night.',
  },
  direction: {
    type: 'string',
    example: 'inbound',
    summary: 'Which way it goes.',
    constraints: { enum: ['inbound', 'outbound', 'loop'] },
  },
  passenger_count: { type: 'integer', example: 41, summary: 'How many are on board.', constraints: { minimum: 0 } },
  fare_cents: { type: 'integer', example: 240, summary: 'Fare in cents.', constraints: { minimum: 0 } },
  driver_name: {
    type: 'string',
    example: 'Ines Albrecht',
    summary: 'Name of the person at the controls.',
    personal: true,
  },
  pass_holder: {
    type: 'string',
    format: 'email',
    example: 'ines@trams.example',
    summary: 'Address the pass was sent to.',
    personal: true,
  },
  skipped_stops: {
    type: 'array',
    example: ['HAR-05', 'HAR-06'],
    summary: 'Stops passed without halting.',
    items: { type: 'string' },
  },
  weather: {
    type: 'object',
    example: { wind_knots: 12, sky: 'grey' },
    summary: 'The weather at the stop.',
    members: {
      wind_knots: { type: 'number', summary: 'Speed of the wind in knots.', example: 12 },
      sky: { type: 'string', summary: 'How the sky looks.', example: 'grey' },
    },
  },
  repairs: {
    type: 'array',
    example: [{ part: 'hinge', cost_cents: 900 }],
    summary: 'What was repaired.',
    items: {
      type: 'object',
      properties: {
        part: { type: 'string', summary: 'The part that was replaced.', example: 'hinge' },
        cost_cents: { type: 'integer', summary: 'What it cost, in cents.', example: 900 },
      },
    },
  },
  'tide-table': {
    type: 'string',
    format: 'uri',
    example: 'https://tides.example/harbour',
    summary: 'Where the tide table of the day is.',
  },
  inspector_badge: {
    type: 'string',
    summary: 'Number on the badge of the inspector.',
    constraints: { minLength: 3, maxLength: 8 },
  },
  constructor: { type: 'string', example: 'Wagonworks', summary: 'Who built the vehicle.' },
};
