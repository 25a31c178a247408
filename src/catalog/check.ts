// House rules over the finished catalog. A rule looks at one thing at a time; adding one is adding it to this list.

import { problem, sorted } from './codes.ts';
import type { Code } from './codes.ts';
import { ALL_KINDS } from './kinds.ts';
import { everything, lookupIn, thingsOf } from './lookup.ts';
import type { Catalog } from './model.ts';
import type { Position, Problem } from './problem.ts';
import { badColour } from './rules/colours.ts';
import { badPattern, constraintMisfit } from './rules/constraints.ts';
import { needsDeprecatedEvent, requiresDeprecatedProperty } from './rules/deprecated.ts';
import { duplicateName, similarName } from './rules/duplicate-name.ts';
import { badCodeUrl, badEditUrl } from './rules/addresses.ts';
import { elsewhereMismatch } from './rules/elsewhere.ts';
import { eventExample, propertyExample } from './rules/example.ts';
import { fieldLink, fieldMisfit, unknownField } from './rules/fields.ts';
import { idleSynonym } from './rules/idle-synonym.ts';
import { badLimits, vendorLimits } from './rules/limits.ts';
import { formatMisfit, itemsMisfit, membersMisfit } from './rules/parts.ts';
import { pastUntil } from './rules/past-until.ts';
import { refusedPersonal } from './rules/refused-personal.ts';
import type { Finding, Rule, Scopes } from './rules/rule.ts';
import { specMismatch } from './rules/spec.ts';
import { summaryStyle } from './rules/summary-style.ts';
import { unused } from './rules/unused.ts';

const RULES: readonly Rule[] = [
  badEditUrl,
  badCodeUrl,
  fieldLink,
  badColour,
  duplicateName,
  similarName,
  unused,
  summaryStyle,
  idleSynonym,
  specMismatch,
  elsewhereMismatch,
  vendorLimits,
  eventExample,
  propertyExample,
  constraintMisfit,
  badPattern,
  badLimits,
  formatMisfit,
  itemsMisfit,
  membersMisfit,
  unknownField,
  fieldMisfit,
  needsDeprecatedEvent,
  requiresDeprecatedProperty,
  refusedPersonal,
];

/** Finds where a path inside a file of the catalog stands. */
type Locate = (file: string, path: readonly PropertyKey[]) => Position;

type ByScope = { readonly [S in keyof Scopes]: readonly Scopes[S][] };

/** The same check on a day: what was to end before it is wrong, too. */
export const checkOn =
  (today: string): typeof checkCatalog =>
  (catalog, locate) =>
    checkCatalog(catalog, locate, [...RULES, ...pastUntil(today)]);

/** Everything the rules find. */
export function checkCatalog(catalog: Catalog, locate: Locate, rules: readonly Rule[] = RULES): readonly Problem[] {
  const lookup = lookupIn(catalog);
  const site = { ...catalog.site, file: 'site.yaml' };
  const byKind = Object.fromEntries(ALL_KINDS.map((kind) => [kind, thingsOf(catalog, kind)]));
  const scopes = {
    catalog: [catalog],
    site: [site],
    thing: everything(catalog),
    ...byKind,
  } as unknown as ByScope; // each kind has its own list

  const problems: Problem[] = [];
  const add = (code: Code, ownFile: string, found: Iterable<Finding>): void => {
    for (const { file = ownFile, path, message, hint } of found) {
      problems.push(problem(code, file, locate(file, path), message, hint));
    }
  };
  const run = <S extends keyof Scopes>(scope: S, { code, check }: Extract<Rule, { scope: S }>): void => {
    for (const thing of scopes[scope]) add(code, 'file' in thing ? thing.file : '', check(thing as never, lookup)); // of the rule's scope
  };
  for (const rule of rules) run(rule.scope, rule);
  return sorted(problems);
}
