import type { FormatId } from '../../formats.ts';

/** What people must know of a format before they use it. */
export interface About {
  readonly what: string;
  /** Steps, in order. */
  readonly use: readonly string[];
  /** What the tests of this project hold it against. */
  readonly verified: string;
  readonly notVerified: string;
  /** What the catalog says and the format cannot. */
  readonly loses: readonly string[];
  /** Whether it has a place for the company's own fields. */
  readonly fields?: true;
  /** Whether `catalog import` reads it back. */
  readonly readBack: boolean;
  readonly spec?: { readonly title: string; readonly url: string };
}

export type Abouts<Id extends FormatId> = Readonly<Record<Id, About>>;
