// The inventory held against the catalog: an address that was published and leads nowhere is a broken promise. Each root
// of the loss is reported once, with the line to add.

import { problem } from '../codes.ts';
import { INVENTORY } from '../ids.ts';
import { everything } from '../lookup.ts';
import type { Thing, Things } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../../words/spelling/nearest.ts';
import { anchorThing, isOnePage, rowAnchors, thingAddress, withAnchor } from './address.ts';
import type { Address } from './address.ts';
import type { Live } from './live.ts';
import type { Published } from './published.ts';
import { resolverOf } from './resolve.ts';
import type { Declarations } from './resolve.ts';

/** Published addresses that lead nowhere. */
export function lostAddresses(
  published: readonly Published[],
  declared: Declarations,
  catalog: Things,
  live: Live,
): readonly Problem[] {
  const resolve = resolverOf(declared, live);
  const lost = published.filter(({ address }) => live.has(address) === false && resolve(address).is === 'nowhere');
  if (lost.length === 0) return [];
  const texts = new Set(lost.map(({ address }) => address.text));
  const known = new Set(published.map(({ address }) => address.text));
  const remedy = remedies(catalog, known, live);
  return lost
    .filter(({ address }) => !rootsOf(address).some((root) => texts.has(root)))
    .map(({ address, line }) => {
      const message = `${address.text} was published, and leads nowhere now.`;
      const hint = `Add this line to redirects.yaml: ${remedy(address)}`;
      return problem('address-lost', INVENTORY, { line, column: 1 }, message, hint);
    });
}

/** Addresses whose loss explains that of this one. */
function rootsOf(address: Address): readonly string[] {
  const { thing, anchor, rest, page } = address;
  const above = thing && (rest !== '' || anchor !== '') ? [thingAddress(thing.kind, thing.id).text] : [];
  const named = anchorThing(address);
  if (named) above.push(thingAddress(named.kind, named.id).text);
  if (anchor === '' || !isOnePage(address)) return above;
  const pairs = [...anchor.matchAll(/-/g)].flatMap(({ index }) => {
    const [goal, useCase] = [anchor.slice(0, index), anchor.slice(index + 1)];
    const places = [
      thingAddress('goal', goal),
      thingAddress('use-case', useCase),
      thingAddress('use-case', useCase, goal),
    ];
    return places.map(({ text }) => text);
  });
  return [...above, ...pairs, thingAddress('goal', anchor).text].filter((text) => text !== page);
}

function remedies(catalog: Things, known: ReadonlySet<string>, live: Live): (lost: Address) => string {
  const fresh = everything(catalog).filter(({ kind, id }) => !known.has(thingAddress(kind, id).text));
  return (lost) => {
    const { thing, anchor, text, segments } = lost;
    if (anchor !== '') return `${text}: ${placeFor(lost, live)}`;
    const heir = renamed(lost, fresh, known);
    if (thing && heir !== undefined) return `${text}: ${thingAddress(thing.kind, heir).text}`;
    const name = nameOf(thing?.id ?? segments.at(-1) ?? '');
    return `${text}: { name: ${name}, since: ${catalog.site.updated}, reason: Say why it is gone. }`;
  };
}

/** The new thing that a lost one most likely became: the one that has most of its rows, else one much like it by id. */
function renamed(lost: Address, fresh: readonly Thing[], known: ReadonlySet<string>): string | undefined {
  const { thing, page } = lost;
  if (!thing) return undefined;
  const before = [...known].filter((text) => text.startsWith(`${page}#`) && !text.startsWith(`${page}#_`)).length;
  const sameKind = fresh.filter(({ kind }) => kind === thing.kind);
  const likeness = (one: Thing): number => {
    const rows = (rowAnchors(one) ?? []).filter((row) => !row.startsWith('_'));
    return rows.filter((row) => known.has(withAnchor(lost, row).text)).length / Math.max(1, before, rows.length);
  };
  const [best] = sameKind.map((one) => ({ id: one.id, share: likeness(one) })).toSorted((a, b) => b.share - a.share);
  if (best && best.share > 0.5) return best.id;
  return nearest(
    thing.id,
    sameKind.map(({ id }) => id),
  );
}

/** Where a row that its page lost is best looked for: the page of what it names, else the page itself. */
function placeFor(address: Address, live: Live): string {
  const named = anchorThing(address);
  return named && live.ids(named.kind).has(named.id) ? thingAddress(named.kind, named.id).text : address.page;
}

function nameOf(id: string): string {
  return /^[A-Za-z][\w-]*$/.test(id) && !/^(?:true|false|null|yes|no)$/i.test(id) ? id : JSON.stringify(id);
}
