// The places on pages that readers can link to. The letters of an alphabet are none: they come and go with what begins
// with them.

import { rowAnchors } from '../../catalog/addresses/address.ts';
import { everything, tellsOfSending, type Lookup } from '../../catalog/lookup.ts';
import type { Guide, Thing } from '../../catalog/model.ts';
import { ABOUT_EXPORTS, formatSections } from '../frame/export-sections.ts';
import { formerAnchorsOn } from '../frame/former-anchors.ts';
import { DEPARTED, editionSections, GOAL_USE_CASES, homeSections, SENT_MATRIX, sectionsOf } from '../frame/sections.ts';
import { shownUseCases } from '../lists/long-lists.ts';
import { onePage, referencePaths } from '../lists/one-page.ts';
import { guideUrl, matrixUrl, onePageUrl, rooted, rowUrl, thingUrl } from '../urls.ts';
import { placementId } from '../views.ts';
import { sitePages } from './all.ts';
import { changesPage, exportsPage, homePage } from './single.ts';

/** Their addresses. */
export function* sitePlaces(lookup: Lookup): Generator<string> {
  const { catalog } = lookup;
  yield* on(homePage(catalog.site).path, Object.values(homeSections(catalog)));
  yield* on(exportsPage().path, [ABOUT_EXPORTS, ...formatSections(catalog)]);
  if (catalog.useCases.length > 0 && tellsOfSending(catalog)) yield* on(matrixUrl(), [SENT_MATRIX]);
  yield* on(changesPage().path, editionSections(catalog.editions));
  for (const { goal, placements } of onePage(lookup) ?? []) yield* on(onePageUrl(), [goal, ...placements]);
  for (const { props } of referencePaths(lookup)) {
    const { goal, items, page } = props;
    const placements = items.map((id) => ({ id: placementId(goal.id, id) }));
    yield* on(onePageUrl(goal.id, page), [GOAL_USE_CASES, ...placements]);
  }
  for (const thing of everything(catalog)) {
    const rows = rowsShown(thing, lookup).map((id) => ({ id }));
    yield* on(thingUrl(thing.kind, thing.id), [...sectionsOf(thing, lookup), ...rows]);
  }
  for (const { slug, headings } of catalog.guides) yield* on(guideUrl(slug), headings.filter(isLinked));
  for (const { page, headings } of catalog.prose) yield* on(rooted(page), headings.filter(isLinked));
  for (const { path, noIndex } of sitePages(lookup)) {
    if (!noIndex && formerAnchorsOn(path, lookup).departed.length > 0) yield* on(path, [DEPARTED]);
  }
}

function on(page: string, places: readonly { readonly id: string }[]): readonly string[] {
  return places.map(({ id }) => rowUrl(page, id));
}

/** The rows of its page; a long list shows where it begins. */
function rowsShown(thing: Thing, lookup: Lookup): readonly string[] {
  const rows = rowAnchors(thing) ?? [];
  return thing.kind === 'goal' ? rows.slice(0, shownUseCases(thing, lookup)) : rows;
}

/** Headings below these have an id, and no link to themselves. */
const isLinked = ({ level }: Pick<Guide['headings'][number], 'level'>): boolean => level <= 3;
