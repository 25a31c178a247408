import { KINDS } from '../../catalog/kinds.ts';
import type { Guide, Kind, RetiredPage, Thing } from '../../catalog/model.ts';
import { counted } from '../../words/numbers.ts';
import type { IndexPart } from '../lists/alphabet.ts';
import type { LongList } from '../lists/long-lists.ts';
import { guideUrl, indexPartUrl, longListUrl, rooted, thingUrl } from '../urls.ts';
import type { SitePage } from './page.ts';

/** Whether names of the kind alone do not say what they are: "Website (source)". */
const isNamedWithKind = (kind: Kind): boolean => kind === 'source' || kind === 'destination' || !KINDS[kind].ownPage;

export function thingPage(thing: Thing): SitePage {
  const { kind, id, name, summary } = thing;
  const title = isNamedWithKind(kind) ? `${name} (${KINDS[kind].title.toLowerCase()})` : name;
  return { path: thingUrl(kind, id), title, summary, thing };
}

/** A part of an index that is too long for one page. */
export function indexPartPage(kind: Kind, { slug, span, label }: IndexPart): SitePage {
  const { titles } = KINDS[kind];
  return {
    path: indexPartUrl(kind, slug),
    title: `${titles}: ${span}`,
    summary: `${titles} of the catalog, ${label}.`,
  };
}

/** A list that is too long for the page of its thing, or a part of it. `lead` is what stands below its title. */
export function longListPage({ of, slug, title, length }: LongList, part?: IndexPart): SitePage & { lead: string } {
  const lead = part?.label ?? `${counted(length, 'entry')} from A to Z.`;
  return {
    path: longListUrl(of.kind, of.id, slug, part?.slug),
    title: part ? `${title}: ${part.span}` : title,
    summary: `${title}: ${lead}`,
    lead,
  };
}

export function guidePage({ slug, title, summary }: Pick<Guide, 'slug' | 'title' | 'summary'>): SitePage {
  return { path: guideUrl(slug), title, summary };
}

/** What stays where a page was retired. */
export function retiredPage({ page, name, reason }: RetiredPage): SitePage {
  return {
    path: rooted(page),
    title: `${name} (retired)`,
    summary: `${name} is retired. ${reason}`,
    offSitemap: true,
    noIndex: true,
  };
}
