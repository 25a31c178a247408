/** Above the events that are really sent from a source, or go to a destination. */
export const SENDING_TITLES = { source: 'Events sent from it', destination: 'Events that go there' } as const;
