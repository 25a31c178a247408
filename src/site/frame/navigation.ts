// The ways that lead from every page: in its head, at its foot, and in the left column of pages that stand for many.

import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { hasMatrix, thingsOf, type Lookup } from '../../catalog/lookup.ts';
import { tagsOf } from '../../catalog/named-by.ts';
import { tellsOfPrivacy } from '../../catalog/privacy/personal.ts';
import type { Catalog, Guide, Kind } from '../../catalog/model.ts';
import { guidesUrl, guideUrl, indexUrl, baseUrl, tagsUrl } from '../urls.ts';

export interface NavigationItem {
  readonly name: string;
  readonly url: string;
  readonly current?: boolean;
  /** Shown under the item, one level in. */
  readonly items?: readonly NavigationItem[];
}

export interface NavigationSection {
  readonly title: string;
  readonly kind?: Kind;
  readonly items: readonly NavigationItem[];
}

const PLAN = { name: 'Plan', url: baseUrl('plan/'), counted: true } as const;
const GUIDES = { name: 'Guides', url: guidesUrl() } as const;
const MATRIX = { name: 'Matrix', url: baseUrl('matrix/') } as const;

/** Kinds that the head of every page leads to, in this order, where the catalog has any; the areas where it has no goals. */
const IN_HEAD: readonly Kind[] = ['goal', 'use-case', 'area', 'event', 'property', 'team'];
const ONLY_WITHOUT_GOALS: readonly Kind[] = ['area', 'team'];

interface HeaderLink {
  readonly name: string;
  readonly url: string;
  /** Whether it carries the number of what is planned. */
  readonly counted?: boolean;
}

export function headerLinks(lookup: Lookup): readonly HeaderLink[] {
  const { catalog } = lookup;
  return [
    ...headIndexes(lookup),
    ...(hasMatrix(catalog) ? [MATRIX] : []),
    ...(catalog.useCases.length > 0 ? [PLAN] : []),
    ...(catalog.guides.length > 0 ? [GUIDES] : []),
  ];
}

/** The indexes that the catalog is entered by. */
export function headIndexes({ catalog }: Lookup): readonly HeaderLink[] {
  return indexed(
    catalog,
    IN_HEAD.filter((kind) => catalog.goals.length === 0 || !ONLY_WITHOUT_GOALS.includes(kind)),
  );
}

/** What there is of everything. */
export function everythingSection({ catalog }: Lookup, path: string): NavigationSection {
  const items = [
    { name: 'Home', url: baseUrl() },
    ...(catalog.useCases.length > 0 ? [PLAN] : []),
    ...indexed(catalog, ALL_KINDS),
    ...(tagsOf(catalog).length > 0 ? [{ name: 'Tags', url: tagsUrl() }] : []),
    ...(hasMatrix(catalog) ? [MATRIX] : []),
    ...(catalog.useCases.length > 0 ? [{ name: 'Full reference', url: baseUrl('reference/') }] : []),
    ...(tellsOfPrivacy(catalog) ? [{ name: 'Personal data', url: baseUrl('privacy/') }] : []),
    { name: 'Exports', url: baseUrl('exports/') },
    { name: 'Changes', url: baseUrl('changes/') },
    ...(catalog.guides.length > 0 ? [GUIDES] : []),
  ];
  return { title: 'Everything', items: items.map((item) => ({ ...item, current: item.url === path })) };
}

/** What the head of a page does not lead to. */
export function footLinks(lookup: Lookup): readonly NavigationItem[] {
  const inHead = new Set(headerLinks(lookup).map(({ url }) => url));
  return everythingSection(lookup, '').items.filter(({ url }) => url !== baseUrl() && !inHead.has(url));
}

/** The guides for the same readers as the one at this path, and the way to the others. */
export function guideSections(guides: readonly Guide[], path: string): readonly NavigationSection[] {
  const groups = guideGroups(guides);
  return groups
    .filter((group) => group.guides.some(({ slug }) => guideUrl(slug) === path))
    .map(({ title, guides: those }) => ({
      title,
      items: [
        ...those.map(({ title: name, slug }) => ({ name, url: guideUrl(slug), current: guideUrl(slug) === path })),
        ...(groups.length > 1 ? [{ name: 'All guides', url: GUIDES.url }] : []),
      ],
    }));
}

export function guideGroups(guides: readonly Guide[]) {
  const isForAuthors = (guide: Guide): boolean => guide.for === 'authors';
  return [
    { title: 'For readers', guides: guides.filter((guide) => !isForAuthors(guide)) },
    { title: 'For authors', guides: guides.filter(isForAuthors) },
  ].filter((group) => group.guides.length > 0);
}

function indexed(catalog: Catalog, kinds: readonly Kind[]): readonly NavigationItem[] {
  return kinds
    .filter((kind) => thingsOf(catalog, kind).length > 0)
    .map((kind) => ({ name: KINDS[kind].titles, url: indexUrl(kind) }));
}
