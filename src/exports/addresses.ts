import type { Kind } from '../catalog/model.ts';

/** Where what a text speaks of is to be had. Whoever asks for the text says whether these are paths or full addresses. */
export interface Addresses {
  /** Of what the catalog or a text names by its path below the site: `/events/order-completed/`, `catalog.json`. */
  readonly path: (path: string) => string;
  /** Of the page of a thing. */
  readonly thing: (kind: Kind, id: string) => string;
  /** Of a file beside the page of a thing. */
  readonly twin: (kind: Kind, id: string, file: 'index.json' | 'index.md' | 'schema.json') => string;
  /** Of a picture of an event. */
  readonly picture: (event: string, file: string) => string;
  /** Of the row of a property on the page of an event. */
  readonly row: (event: string, property: string) => string;
  /** Of a use case under one goal. */
  readonly placement: (useCase: string, goal: string) => string;
  /** Of an edition among the changes. */
  readonly edition: (version: string) => string;
}
