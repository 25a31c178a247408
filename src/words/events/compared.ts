// How the list of an event differs from that of a public spec.

/** What the event lists and the spec does not, by the name of the spec: "Extra compared with Segment ecommerce spec". */
export const extraTo = (spec: string): string => `Extra compared with ${spec}`;

/** What the spec lists and the event does not. */
export const missingFrom = (spec: string): string => `Missing compared with ${spec}`;
