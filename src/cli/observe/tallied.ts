// The shape of what is counted.

import type { PropertyType } from '../../catalog/model.ts';
import type { ValueFinding } from '../../catalog/value/finding.ts';
import type { Call } from './call.ts';
import type { Known } from './known.ts';
import type { Personal } from './personal.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A finding about one key, or one part of its value: how often, and where first. */
export interface Counted {
  count: number;
  readonly place: Place;
}

export interface Fault extends Counted {
  readonly key: string;
  /** `products[].price`. */
  readonly path: string;
  readonly keyword: ValueFinding['keyword'];
  readonly expected: ValueFinding['expected'];
  /** The type of the first value, never the value. */
  readonly found: string;
}

export interface KeyTally extends Counted {
  readonly personal: Map<Personal, Counted>;
  /** Of the values, where the key is not documented. */
  readonly types: Set<PropertyType | 'null'>;
}

export interface EventTally extends Counted {
  readonly known: Known | undefined;
  readonly call: Call['call'];
  /** As sent. */
  readonly name: string;
  readonly days: Map<string, number>;
  /** Of the calls whose properties are known. */
  withProperties: number;
  readonly keys: Map<string, KeyTally>;
  readonly faults: Map<string, Fault>;
}
