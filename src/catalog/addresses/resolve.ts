// Where an address leads: along its chain of redirects, and along those of what stands at it. A property that moved takes
// its rows with it, a goal and a use case their placements.

import type { Kind, Retired } from '../model.ts';
import { anchorThing, isOnePage, onePageAddress, thingAddress, withAnchor } from './address.ts';
import type { Address } from './address.ts';
import type { Live } from './live.ts';

/** What the catalog declares of an address that is gone. */
export type Declared = { readonly to: Address } | { readonly retired: Retired };
export type Declarations = ReadonlyMap<string, Declared>;

export type Landing =
  | { readonly is: 'live'; readonly address: Address }
  | { readonly is: 'retired'; readonly address: Address; readonly retired: Retired }
  | { readonly is: 'nowhere'; readonly address: Address }
  | { readonly is: 'circle'; readonly chain: readonly string[] };

export type Resolve = (address: Address) => Landing;

export function resolverOf(declared: Declarations, live: Live): Resolve {
  const follow = (address: Address, chain: readonly string[]): Landing => {
    if (chain.includes(address.text)) return { is: 'circle', chain: [...chain, address.text] };
    const next = [...chain, address.text];
    const own = declared.get(address.text);
    if (own) return 'to' in own ? follow(own.to, next) : { is: 'retired', address, ...own };
    const page = folderOf(address);
    const above = page && declared.get(page.text);
    if (above)
      return 'to' in above ? follow(inside(above.to, address), next) : { is: 'retired', address: page, ...above };
    if (live.has(address) !== false) return { is: 'live', address };
    return implied(address, next) ?? { is: 'nowhere', address };
  };

  /** Where a thing went, if it is gone and something is said of it. */
  const heir = (kind: Kind, id: string, chain: readonly string[]): Landing | undefined => {
    const page = thingAddress(kind, id);
    return declared.has(page.text) ? follow(page, chain) : undefined;
  };

  const implied = (address: Address, chain: readonly string[]): Landing | undefined => {
    if (address.anchor === '') return undefined;
    if (isOnePage(address)) return impliedPlacement(address.anchor, chain);
    const named = anchorThing(address);
    if (!named || live.has(withAnchor(address, '')) !== true) return undefined;
    const { kind, prefix } = named;
    const landing = heir(kind, named.id, chain);
    const id = landing?.is === 'live' && landing.address.thing?.kind === kind ? landing.address.thing.id : undefined;
    const row = id === undefined ? undefined : withAnchor(address, prefix + id);
    return row && live.has(row) === true ? { is: 'live', address: row } : landing;
  };

  const impliedPlacement = (anchor: string, chain: readonly string[]): Landing | undefined => {
    for (const [goal, useCase] of splits(anchor)) {
      const [newGoal, newUseCase] = [heir('goal', goal, chain), heir('use-case', useCase, chain)];
      const goalId = newGoal ? thingIn(newGoal, 'goal') : known('goal', goal);
      const useCaseId = newUseCase ? thingIn(newUseCase, 'use-case') : known('use-case', useCase);
      if (goalId !== undefined && useCaseId !== undefined) {
        const placement = onePageAddress(goalId, useCaseId);
        if (live.has(placement) === true) return { is: 'live', address: placement };
        const onUseCase = follow(thingAddress('use-case', useCaseId, goalId), chain);
        if (onUseCase.is !== 'nowhere') return onUseCase;
      }
      const isPair = (goalId ?? newGoal) !== undefined && (useCaseId ?? newUseCase) !== undefined;
      const gone = newUseCase && useCaseId === undefined ? newUseCase : newGoal;
      if (isPair && gone) return gone;
    }
    return undefined;
  };

  const known = (kind: Kind, id: string): string | undefined => (live.ids(kind).has(id) ? id : undefined);
  return (address) => follow(address, []);
}

function thingIn(landing: Landing, kind: Kind): string | undefined {
  return landing.is === 'live' && landing.address.thing?.kind === kind ? landing.address.thing.id : undefined;
}

/** The page an address stands on or under, if that is another address. */
function folderOf(address: Address): Address | undefined {
  if (address.rest !== '' && address.thing) return thingAddress(address.thing.kind, address.thing.id);
  return address.anchor === '' ? undefined : withAnchor(address, '');
}

function inside(to: Address, from: Address): Address {
  if (from.rest !== '' && to.thing && to.rest === '') {
    return { ...to, rest: from.rest, page: to.page + from.rest, text: to.page + from.rest };
  }
  return from.anchor !== '' && to.anchor === '' ? withAnchor(to, from.anchor) : to;
}

function splits(anchor: string): (readonly [string, string])[] {
  return [...anchor.matchAll(/-/g)].map(({ index }) => [anchor.slice(0, index), anchor.slice(index + 1)]);
}
