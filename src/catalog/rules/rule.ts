import type { Code } from '../codes.ts';
import type { Lookup } from '../lookup.ts';
import type { Catalog, Kind, Site, Thing, ThingOf } from '../model.ts';

type Kinds = { readonly [K in Kind]: ThingOf<K> };

/** What a rule looks at, one at a time. */
export interface Scopes extends Kinds {
  readonly catalog: Catalog;
  readonly site: Site & { readonly file: string };
  readonly thing: Thing;
}

export interface Finding {
  /** Where it stands in the authored file, which may lack the last keys: the nearest existing parent is shown. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
  /** The file, where it is not that of the thing looked at. */
  readonly file?: string;
}

/** A house rule: one code, one scope, and a pure function from a thing of the finished catalog to what is wrong. */
export type Rule = { [S in keyof Scopes]: RuleFor<S> }[keyof Scopes];

interface RuleFor<S extends keyof Scopes> {
  readonly code: Code;
  readonly scope: S;
  readonly check: (thing: Scopes[S], lookup: Lookup) => Iterable<Finding>;
}

/** Gives a rule the type of its scope. */
export function rule<S extends keyof Scopes>(definition: RuleFor<S>): RuleFor<S> {
  return definition;
}
