// Every page of the site, but for redirects and embeds. What names pages asks here: sitemap, previews, hosts.

import { ALL_KINDS } from '../../catalog/kinds.ts';
import { everything, hasMatrix, thingsOf, type Lookup } from '../../catalog/lookup.ts';
import { tagsOf } from '../../catalog/named-by.ts';
import { tellsOfPrivacy } from '../../catalog/privacy/personal.ts';
import { checklistPaths } from '../lists/checklist.ts';
import { partsOfIndexes } from '../lists/indexes.ts';
import { longListParts } from '../lists/long-lists.ts';
import { matrixPaths } from '../lists/matrix.ts';
import { sentMatrixPaths } from '../lists/sent-matrix.ts';
import { areaMatrixPage } from './of-areas.ts';
import { referencePaths } from '../lists/one-page.ts';
import { partsOfTags, tagIndexParts } from '../lists/tags.ts';
import { goalChecklistPage, goalMatrixPage, goalReferencePage } from './of-goals.ts';
import { guidePage, indexPartPage, longListPage, retiredPage, thingPage } from './of-things.ts';
import { tagPage, tagPartPage, tagsPage, tagsPartPage } from './of-tags.ts';
import type { SitePage } from './page.ts';
import {
  changesPage,
  exportsPage,
  guidesPage,
  homePage,
  indexPage,
  matrixPage,
  notFoundPage,
  planPage,
  privacyPage,
  referencePage,
  searchPage,
} from './single.ts';

export function* sitePages(lookup: Lookup): Generator<SitePage> {
  const { catalog } = lookup;
  yield homePage(catalog.site);
  if (hasMatrix(catalog)) yield matrixPage(catalog);
  if (catalog.useCases.length > 0) yield* [referencePage(), planPage()];
  if (tellsOfPrivacy(catalog)) yield privacyPage();
  yield* [exportsPage(), changesPage(), searchPage(), notFoundPage()];
  for (const kind of ALL_KINDS) if (thingsOf(catalog, kind).length > 0) yield indexPage(kind);
  yield* everything(catalog).map(thingPage);
  if (tagsOf(catalog).length > 0) yield tagsPage();
  yield* tagsOf(catalog).map(tagPage);
  yield* tagIndexParts(lookup).map(tagsPartPage);
  for (const { tag, part } of partsOfTags(lookup)) yield tagPartPage(tag, part);
  for (const { kind, part } of partsOfIndexes(lookup)) yield indexPartPage(kind, part);
  for (const thing of everything(catalog)) {
    for (const { list, part } of longListParts(thing, lookup)) yield longListPage(list, part);
  }
  for (const { props } of matrixPaths(lookup)) yield goalMatrixPage(props);
  for (const { props } of sentMatrixPaths(lookup)) yield areaMatrixPage(props);
  for (const { props } of referencePaths(lookup)) yield goalReferencePage(props);
  for (const { props } of checklistPaths(lookup)) yield goalChecklistPage(props);
  if (catalog.guides.length > 0) yield guidesPage();
  yield* catalog.guides.map(guidePage);
  yield* catalog.moves.retired.map(retiredPage);
}
