// The one table of kinds. A kind without a shape of its own is a row here and a folder of content: schema, pages, twins,
// search, ids, navigation, sitemap, previews, checks and editor schema follow from it.

interface KindRow {
  /** In a sentence, with and without its article, and of several. */
  readonly noun: string;
  readonly aNoun: string;
  readonly nouns: string;
  /** At the head of a page of one, of the index of all, and in short on a mark. */
  readonly title: string;
  readonly titles: string;
  readonly label: string;
  /** Of the content and of its URLs. */
  readonly folder: string;
  /** Its key in the catalog and in `/catalog.json`, and that of one of them in code. */
  readonly list: string;
  readonly key: string;
  /** Its colour as #rrggbb, on light and on dark ground; where the kind has a mark, `tokens.css` has the same. */
  readonly hue: readonly [light: string, dark: string];
  /** What its index page says below the title. */
  readonly intro: string;
  /** Words people look for its index by. */
  readonly indexSynonyms: readonly string[];
  /** Among equally good matches of a search: lower stands first. */
  readonly searchRank: number;
  /** Whether a kind of page of its own shows it; else the page for every kind does. */
  readonly ownPage: boolean;
}

export const KINDS = {
  goal: {
    noun: 'goal',
    aNoun: 'a goal',
    nouns: 'goals',
    title: 'Business goal',
    titles: 'Goals',
    label: 'Goal',
    folder: 'goals',
    list: 'goals',
    key: 'goal',
    hue: ['#a06200', '#e5b567'],
    intro: 'What a business wants to get better at, and the use cases that serve each goal.',
    indexSynonyms: [],
    searchRank: 4,
    ownPage: true,
  },
  'use-case': {
    noun: 'use case',
    aNoun: 'a use case',
    nouns: 'use cases',
    title: 'Use case',
    titles: 'Use cases',
    label: 'Use case',
    folder: 'use-cases',
    list: 'useCases',
    key: 'useCase',
    hue: ['#6d3fb0', '#c3a6f5'],
    intro: 'Everything the catalog helps you do, from A to Z, with the events each one needs.',
    indexSynonyms: [],
    searchRank: 2,
    ownPage: true,
  },
  event: {
    noun: 'event',
    aNoun: 'an event',
    nouns: 'events',
    title: 'Event',
    titles: 'Events',
    label: 'Event',
    folder: 'events',
    list: 'events',
    key: 'event',
    hue: ['#007365', '#63d2c1'],
    intro: 'Every event: when it fires, what it carries and where it is used.',
    indexSynonyms: ['event list', 'tracking plan'],
    searchRank: 1,
    ownPage: true,
  },
  property: {
    noun: 'property',
    aNoun: 'a property',
    nouns: 'properties',
    title: 'Property',
    titles: 'Properties',
    label: 'Property',
    folder: 'properties',
    list: 'properties',
    key: 'property',
    hue: ['#b0306a', '#f29cc3'],
    intro: 'Every property key, from A to Z: what it means, its type and how many events carry it.',
    indexSynonyms: ['property list', 'data dictionary'],
    searchRank: 3,
    ownPage: true,
  },
  source: {
    noun: 'source',
    aNoun: 'a source',
    nouns: 'sources',
    title: 'Source',
    titles: 'Sources',
    label: 'Source',
    folder: 'sources',
    list: 'sources',
    key: 'source',
    hue: ['#52701a', '#b3d07a'],
    intro: 'Where data comes from: the kinds of source that events are collected from.',
    indexSynonyms: [],
    searchRank: 6,
    ownPage: true,
  },
  destination: {
    noun: 'destination',
    aNoun: 'a destination',
    nouns: 'destinations',
    title: 'Destination',
    titles: 'Destinations',
    label: 'Destination',
    folder: 'destinations',
    list: 'destinations',
    key: 'destination',
    hue: ['#b4431c', '#f3a585'],
    intro: 'Where data goes: the kinds of tool that events and audiences are sent to.',
    indexSynonyms: [],
    searchRank: 5,
    ownPage: true,
  },
  area: {
    noun: 'area',
    aNoun: 'an area',
    nouns: 'areas',
    title: 'Area',
    titles: 'Areas',
    label: 'Area',
    folder: 'areas',
    list: 'areas',
    key: 'area',
    hue: ['#2f5f9e', '#9cc2f5'],
    intro: 'The parts of the product, and what is tracked in each.',
    indexSynonyms: [],
    searchRank: 7,
    ownPage: false,
  },
  team: {
    noun: 'team',
    aNoun: 'a team',
    nouns: 'teams',
    title: 'Team',
    titles: 'Teams',
    label: 'Team',
    folder: 'teams',
    list: 'teams',
    key: 'team',
    hue: ['#5b5f14', '#cfd07a'],
    intro: 'Who owns what, and whom to ask.',
    indexSynonyms: [],
    searchRank: 8,
    ownPage: false,
  },
  group: {
    noun: 'group',
    aNoun: 'a group',
    nouns: 'groups',
    title: 'Group of properties',
    titles: 'Groups',
    label: 'Group',
    folder: 'groups',
    list: 'groups',
    key: 'group',
    hue: ['#8a3a8a', '#e0a0e0'],
    intro: 'Properties that are sent together.',
    indexSynonyms: [],
    searchRank: 9,
    ownPage: false,
  },
  vendor: {
    noun: 'vendor',
    aNoun: 'a vendor',
    nouns: 'vendors',
    title: 'Vendor',
    titles: 'Vendors',
    label: 'Vendor',
    folder: 'vendors',
    list: 'vendors',
    key: 'vendor',
    hue: ['#6b4a2f', '#d8b48f'],
    intro: 'What others call the same events and properties.',
    indexSynonyms: [],
    searchRank: 10,
    ownPage: false,
  },
} as const satisfies Readonly<Record<string, KindRow>>;

export type Kind = keyof typeof KINDS;
/** The id of a thing of a kind, which linking has seen to resolve. */
export type IdOf<K extends Kind> = string & { readonly __kind: K };
export type ListOf<K extends Kind> = (typeof KINDS)[K]['list'];
export type KeyOf<K extends Kind> = (typeof KINDS)[K]['key'];

export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[]; // the keys of KINDS are the kinds

/** An object with an entry for every kind, by a name that its row has: `byKind('list', () => [])`. */
export function byKind<N extends 'list' | 'key', T>(
  name: N,
  make: (kind: Kind) => T,
): Readonly<Record<(typeof KINDS)[Kind][N], T>> {
  return Object.fromEntries(ALL_KINDS.map((kind) => [KINDS[kind][name], make(kind)])) as never; // a name for each kind
}
