import type { Term } from './term.ts';

export type CallWord = 'track' | 'page' | 'screen' | 'identify' | 'group';

export interface Sent {
  readonly call: CallWord;
  /** Nothing where the call has no name. */
  readonly name: Term | undefined;
  /** Nothing where nothing is sent with it. */
  readonly properties: Term | undefined;
}
