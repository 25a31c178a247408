// Where a part of a value stands, for the codes and the sentences of what changed in it.

import type { JsonValue } from '../../catalog/model.ts';
import type { Change, Subject } from './change.ts';

export interface Place {
  readonly subject: Subject;
  /** What its codes begin with: `property`, `event-property`. */
  readonly base: string;
  /** What follows inside: `-key`, `-items`; empty for the value as a whole. */
  readonly inner: string;
  /** `products[].sku`. */
  readonly path: string;
  /** Whether sentences have to say the path. */
  readonly saysPath: boolean;
}

export function inside(place: Place, inner: string, step: string): Place {
  return { ...place, inner, path: `${place.path}${step}`, saysPath: true };
}

export function said(
  { subject, base, inner, path, saysPath }: Place,
  what: string,
  breaking: boolean,
  text: string,
  before?: JsonValue,
  after?: JsonValue,
): Change {
  return {
    code: `${base}${inner}-${what}`,
    ...subject,
    breaking,
    text: saysPath ? `\`${path}\`: ${text}` : text,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
