// What any foreign file comes to: the events somebody tracks, with where each stands in the file.

import type { Position, Problem } from '../catalog/problem.ts';

export const FORMATS = {
  text: 'a list of names, or code',
  'segment-schema-csv': 'a Segment Source Schema (CSV)',
  'plan-csv': 'a tracking plan as CSV',
  'segment-rules': 'Segment tracking plan rules',
  typewriter: 'a Typewriter plan.json',
  'segment-legacy': 'an older Segment tracking plan',
  rudderstack: 'RudderStack YAML',
  avo: 'an Avo export',
  'analyze-tracking': 'an analyze-tracking schema',
} as const;

export type ImportFormat = keyof typeof FORMATS;

export interface TrackedProperty extends Partial<Position> {
  readonly name: string;
  /** As the file writes it. */
  readonly type?: string | undefined;
  readonly description?: string | undefined;
}

export interface TrackedEvent extends Partial<Position> {
  readonly name: string;
  readonly call?: 'track' | 'page' | 'screen' | 'identify' | 'group' | undefined;
  readonly description?: string | undefined;
  /** `undefined` where the file says nothing about properties, as in a plain list of names. */
  readonly properties?: readonly TrackedProperty[] | undefined;
}

export interface TrackedFile {
  /** `undefined` if the file is none of those we read. */
  readonly format: ImportFormat | undefined;
  readonly events: readonly TrackedEvent[];
  readonly problems: readonly Problem[];
}
