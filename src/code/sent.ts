import type { Term } from './term.ts';

export type CallWord = 'track' | 'page' | 'screen' | 'identify' | 'group';

export interface Sent {
  readonly call: CallWord;
  /** Nothing where the call has no name. */
  readonly name: Term | undefined;
  /** Nothing where nothing is sent with it. */
  readonly properties: Term | undefined;
  /** Whether there is something inside that is no code, so that more may be sent than was read. */
  readonly isBroken?: boolean;
}
