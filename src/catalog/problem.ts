// A problem is data; how it is printed is decided by the reporter. Codes are permanent: `codes.ts` has them all.

export type Severity = 'error' | 'warning';

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Path under the content folder, with forward slashes: `use-cases/x.yaml`. Empty for the folder itself. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, counted in UTF-16 units as editors do. */
  readonly column: number;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to write instead, as a sentence. */
  readonly hint: string;
}

/** What every stage returns. `value` is usable only while no problem is an error. */
export interface Staged<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export interface Position {
  readonly line: number;
  readonly column: number;
}
