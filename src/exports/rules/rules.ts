// What the tools of vendors take, as they publish it, in the terms that rules of all of them share.

import type { Call } from '../../catalog/model.ts';
import type { ListMark } from './list-mark.ts';
import type { MadeRules } from './made.ts';

/** The rules that bind one format. What an export makes right by itself, such as an id, needs none. */
export interface VendorRules {
  /** Whose they are, as a sentence has it. */
  readonly vendor: string;
  /** Where they are published. */
  readonly source: string;
  /** Names of events. */
  readonly name?: TextRule & { readonly of?: readonly Call[] };
  /** Keys as sent, inside of values too. */
  readonly key?: TextRule;
  /** The most properties of one event. */
  readonly properties?: number;
  /** The most levels below a property; what is deeper is left out. */
  readonly levels?: number;
  /** The formats of texts; others are left out. */
  readonly formats?: readonly string[];
  /** What no pattern may hold. */
  readonly patterns?: { readonly without: RegExp; readonly words: string };
  /** How a list of values stands in one cell; one that does not fit is left out. */
  readonly values?: ListMark;
  /** The calls of which there is one event, without a name; `then` says what becomes of others. */
  readonly single?: { readonly calls: readonly Call[]; readonly then: string };
  /** The most events of one plan. */
  readonly events?: number;
  /** The most different keys of all events. */
  readonly keys?: number;
  /** Of the names that the format makes of ours. */
  readonly made?: MadeRules;
}

export interface TextRule {
  readonly bytes?: number;
  readonly characters?: number;
  /** What stands at the beginning of names that are the vendor's own. */
  readonly reserved?: RegExp;
  /** Those inside of values are no names there. */
  readonly top?: true;
  /** Marks that stand for something else there. */
  readonly without?: { readonly marks: RegExp; readonly words: string };
  /** No spaces around it. */
  readonly trimmed?: true;
  /** What breaks a rule is left out. */
  readonly leftOut?: true;
}
