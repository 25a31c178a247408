// What an expression of code says, whatever its language: values, names of things, and calls.

export type Term = Text | Plain | List | MapTerm | Name | Call | Other;

interface At {
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
}

interface Text extends At {
  readonly kind: 'text';
  readonly value: string;
}

interface Plain extends At {
  readonly kind: 'plain';
  readonly value: number | boolean | null;
}

interface List extends At {
  readonly kind: 'list';
  readonly items: readonly Term[];
}

export interface MapTerm extends At {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** Takes in members that are not told, as with `...order`. */
  readonly isOpen: boolean;
  /** The last name of its type, as in `analytics.Track{…}`. */
  readonly type?: string;
}

/** A constant, a variable or a member of one: `Events.SIGNED_UP`. */
export interface Name extends At {
  readonly kind: 'name';
  readonly path: readonly string[];
  readonly text: string;
}

export interface Call extends At {
  readonly kind: 'call';
  readonly method: string;
  readonly receiver: Term | undefined;
  readonly args: readonly Argument[];
  /** What a block, an initializer or a lambda behind it puts in. */
  readonly entries: readonly Entry[];
  readonly isNew: boolean;
  readonly text: string;
}

/** Computed in a way that is not followed. */
interface Other extends At {
  readonly kind: 'other';
  readonly text: string;
}

export interface Entry {
  /** As written; a name where it stands for a constant. */
  readonly key: Term;
  readonly value: Term;
}

export interface Argument {
  readonly label: string;
  readonly term: Term;
}

/** What a name stands for, as far as it is known. */
export type Resolve = (name: Name) => Term | undefined;

/** The last name of what is called on, and the dotted whole: `window.dataLayer`. */
export function dotted(term: Term | undefined): string {
  if (term === undefined) return '';
  if (term.kind === 'name') return term.path.join('.');
  if (term.kind !== 'call') return '';
  const before = dotted(term.receiver);
  return before === '' ? term.method : `${before}.${term.method}`;
}
