// What a catalog says of its own site, held against the pages and files that the site will have.

import { parseAddress } from '../catalog/addresses/address.ts';
import type { Claim, Claims } from '../catalog/addresses/claims.ts';
import { hasErrors, problem, sorted, type Code } from '../catalog/codes.ts';
import type { Loaded } from '../catalog/load.ts';
import { lookupIn } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Problem, Staged } from '../catalog/problem.ts';
import { formerPath } from '../site/urls.ts';
import { mediaTypeOf } from '../words/media-types.ts';
import { quoted } from '../words/escapes/quoted.ts';
import { placesOf, type Given, type Places } from './places.ts';

/** A loaded catalog, with what the site says to it. */
export async function withClaims(loaded: Loaded, given: Given): Promise<Staged<Catalog | undefined>> {
  const { value, problems: before, claims } = loaded;
  const found = value ? await checkClaims(value, claims, given) : [];
  const problems = sorted([...before, ...found]);
  return { value: hasErrors(found) ? undefined : value, problems };
}

/** Redirects at places where they cannot stand, redirects to files and images that are not there. */
async function checkClaims(catalog: Catalog, claims: Claims, given: Given): Promise<readonly Problem[]> {
  const all = [...claims.gone, ...claims.leading, ...claims.images];
  if (all.length === 0) return [];
  const places = await placesOf(lookupIn(catalog), given);
  return sorted([
    ...checkGone(claims.gone, catalog, places),
    ...claims.leading.filter((claim) => !leadsSomewhere(claim, places)).map(toNothing),
    ...claims.images.filter((claim) => !isThere(claim, given.settings.basePath, places)).map(noImage),
  ]);
}

function checkGone(gone: readonly Claim[], { moves }: Catalog, places: Places): readonly Problem[] {
  const files = new Map(moves.files.map(({ from, to }) => [from, to]));
  const taken = places.asTaken();
  return gone.flatMap((claim) => {
    const to = files.get(claim.address);
    if (to !== undefined && places.hasFile(formerPath(to)) && mediaTypeOf(to) !== mediaTypeOf(claim.address)) {
      const message = `${quoted(claim.address)} would be a copy of ${quoted(to)}, which is another kind of file.`;
      return [wrong('bad-redirect', claim, message, 'Name a file whose name ends alike, or a page.')];
    }
    const clash = taken.add(formerPath(claim.address), files.has(claim.address));
    if (clash === undefined) return [];
    const message = `${quoted(claim.address)} cannot lead elsewhere: ${quoted(`/${clash}`)} stands there.`;
    return [wrong('redirect-live', claim, message, 'Remove this line.')];
  });
}

function leadsSomewhere({ address }: Claim, places: Places): boolean {
  const { thing, rest = '', page = '', anchor = '' } = parseAddress(address) ?? {};
  if (thing && rest === '') return true; // the catalog knows its things
  return page.endsWith('/') ? places.hasPage(formerPath(page)) : anchor === '' && places.hasFile(formerPath(page));
}

function toNothing(claim: Claim): Problem {
  const message = `${quoted(claim.address)} does not exist.`;
  return wrong('redirect-to-nothing', claim, message, 'Name an address that exists.');
}

/** Of a host that has more than this site only the part of the site is known. */
function isThere({ address }: Claim, basePath: string, places: Places): boolean {
  const base = basePath === '/' ? '/' : `${basePath}/`;
  return !address.startsWith(base) || places.hasFile(address.slice(base.length));
}

function noImage(claim: Claim): Problem {
  const message = `The image ${quoted(claim.address)} does not exist.`;
  return wrong('bad-image', claim, message, 'Put it into the folder "public", or correct the address.');
}

function wrong(code: Code, { file, at }: Claim, message: string, hint: string): Problem {
  return problem(code, file, at, message, hint);
}
