// The only reader of astro:content: pages ask here.

import { getCollection, render, type CollectionEntry, type CollectionKey, type RenderResult } from 'astro:content';
import { lookupIn, type Lookup } from '../catalog/lookup.ts';
import type { Problem } from '../catalog/problem.ts';

type CatalogCollection = Exclude<CollectionKey, 'prose' | 'problems'>;

let opened: { readonly revision: unknown; readonly lookup: Promise<Lookup> } | undefined;

/** The catalog with its look-ups. Built once a build, and once an edit in the dev server. */
export async function getCatalog(): Promise<Lookup> {
  if (import.meta.env.PROD && opened) return opened.lookup;
  const revision = JSON.stringify(
    (await Promise.all(ALL.map((name) => getCollection(name)))).flat().map((e) => e.digest),
  );
  if (opened?.revision !== revision) opened = { revision, lookup: open() };
  return opened.lookup;
}

const ALL = [
  'site',
  'goals',
  'useCases',
  'events',
  'properties',
  'sources',
  'destinations',
  'moves',
  'history',
] as const;

async function open(): Promise<Lookup> {
  const [[site], goals, useCases, events, properties, sources, destinations, [moves], [history]] = await Promise.all([
    inOrder('site'),
    inOrder('goals'),
    inOrder('useCases'),
    inOrder('events'),
    inOrder('properties'),
    inOrder('sources'),
    inOrder('destinations'),
    inOrder('moves'),
    inOrder('history'),
  ]);
  if (!site || !moves || !history) throw new Error('There is no catalog yet. Run: npm run catalog -- check');
  return lookupIn({
    site,
    goals,
    useCases,
    events,
    properties,
    sources,
    destinations,
    moves,
    editions: history.editions,
  });
}

async function inOrder<K extends CatalogCollection>(name: K): Promise<CollectionEntry<K>['data']['thing'][]> {
  const entries = await getCollection(name);
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.position - b.position)
    .map(({ thing }) => thing);
}

/** The problems of the newest run, for the dev server to show. */
export async function getProblems(): Promise<readonly Problem[]> {
  return (await getCollection('problems')).flatMap(({ data }) => data.thing.problems);
}

export interface Guide {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
}

let prose: Promise<ReadonlyMap<string, CollectionEntry<'prose'>>> | undefined;

function proseById(): Promise<ReadonlyMap<string, CollectionEntry<'prose'>>> {
  if (import.meta.env.DEV || !prose) {
    prose = getCollection('prose').then((all) => new Map(all.map((entry) => [entry.id, entry])));
  }
  return prose;
}

/** The guides, in their order. */
export async function getGuides(): Promise<readonly Guide[]> {
  return [...(await proseById())]
    .flatMap(([id, { data }]) => ('title' in data ? [{ slug: id.replace(/^guides\//, ''), ...data }] : []))
    .sort((a, b) => a.order - b.order);
}

/** A guide as a component, with its headings. */
export async function renderGuide({ slug }: Guide): Promise<RenderResult> {
  const entry = (await proseById()).get(`guides/${slug}`);
  if (!entry) throw new Error(`There is no guide "${slug}".`);
  return render(entry);
}

/** The prose that stands beside a thing as a component, by the path of its YAML file, if there is any. */
export async function getProse(file: string): Promise<RenderResult['Content'] | undefined> {
  const entry = (await proseById()).get(file.replace(/\.yaml$/, ''));
  return entry && (await render(entry)).Content;
}
