// The stage for prose: the ids it names, and the pages of this site it links to.

import { parseAddress } from '../addresses/address.ts';
import type { Address } from '../addresses/address.ts';
import type { Live } from '../addresses/live.ts';
import { problem, sorted } from '../codes.ts';
import type { Code } from '../codes.ts';
import { KINDS } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import { creating } from '../link/references.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { didYouMean } from '../../words/spelling/nearest.ts';
import type { Prose } from './parse.ts';

/** Ids and addresses in prose that lead nowhere. Of pages that the catalog does not make it says nothing. */
export function linkProse(all: readonly Prose[], live: Live): readonly Problem[] {
  const pages = new Map(all.map((prose) => [parseAddress(prose.page)?.page ?? prose.page, prose]));
  const slugs = all.flatMap(({ page }) => /^\/guides\/(.*)\/$/.exec(page)?.[1] ?? []);
  const problems: Problem[] = [];
  for (const { file, links, references } of all) {
    for (const { kind, id, at } of references) {
      if (live.ids(kind).has(id)) continue;
      const { noun } = KINDS[kind];
      const message = `The prose names the ${noun} ${quoted(id)}, which does not exist.`;
      const hint = didYouMean(id, live.ids(kind)) || creating(kind, id);
      problems.push(problem(`unknown-${kind}` as Code, file, at, message, hint));
    }
    for (const { written, to, at } of links) {
      const address = parseAddress(to);
      const reason = address ? deadBecause(address, pages, live) : MALFORMED;
      if (reason === undefined) continue;
      const near = address && nearestTo(address, live, slugs);
      problems.push(
        problem('broken-link', file, at, `The link ${quoted(written)} ${reason}.`, near || 'Correct it, or remove it.'),
      );
    }
  }
  return sorted(problems);
}

const MALFORMED = 'leads to no page: those end with a slash';

function deadBecause(address: Address, pages: ReadonlyMap<string, Prose>, live: Live): string | undefined {
  const { page, anchor, segments } = address;
  const known = live.has({ ...address, anchor: '' });
  const isGuide = segments[0] === 'guides' && segments.length === 2;
  if (known === false || (isGuide && !pages.has(page))) return 'leads to a page that does not exist';
  if (anchor === '' || pages.get(page)?.headings.some(({ id }) => id === anchor)) return undefined;
  const isOwn = isGuide ? !anchor.startsWith('_') : anchor.startsWith('_prose-');
  return isOwn || live.has(address) === false ? 'leads to a place that its page does not have' : undefined;
}

function nearestTo({ segments, thing }: Address, live: Live, slugs: readonly string[]): string {
  if (thing) return live.ids(thing.kind).has(thing.id) ? '' : didYouMean(thing.id, live.ids(thing.kind));
  return segments[0] === 'guides' ? didYouMean(segments[1] ?? '', slugs) : '';
}
