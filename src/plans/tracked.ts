// What any foreign file comes to: the events somebody tracks, with where each stands in the file.

import type { Position, Problem } from '../catalog/problem.ts';
import type { FormatId } from './format-names.ts';

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
  readonly format: FormatId | undefined;
  readonly events: readonly TrackedEvent[];
  readonly problems: readonly Problem[];
  /** How many of the events are names from sentences, which somebody should be asked about. */
  readonly doubtful: number;
}
