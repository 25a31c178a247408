// Where pages ask for their paths, their things and their prose; nothing else reads the collections.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, getEntry, render, type RenderResult } from 'astro:content';
import { KINDS } from '../catalog/kinds.ts';
import { lookupIn, type Lookup } from '../catalog/lookup.ts';
import { noted } from '../catalog/reads/reads.ts';
import type { Catalog, Guide, Kind, Thing, ThingOf } from '../catalog/model.ts';
import type { NamedThing } from '../catalog/named-by.ts';
import type { Problem } from '../catalog/problem.ts';
import { plainKinds } from '../site/lists/indexes.ts';
import { readSettings } from '../site/settings.ts';
import type { CollectionName } from './entry.ts';
import { NEWEST, newerRun, openCatalog } from './run.ts';

let opened: { readonly digest: string | undefined; readonly lookup: Lookup } | undefined;

/** The catalog with its look-ups. Read once a build, and once an edit in the dev server. */
export async function getCatalog(): Promise<Lookup> {
  if (import.meta.env.PROD && opened) return opened.lookup;
  const newer = newerRun();
  if (newer) return (newer.lookup ??= lookupIn(noted(newer.catalog)));
  const { file, digest } = (await getEntry('run', NEWEST))?.data ?? {};
  if (!file) throw new Error('There is no catalog yet. Run: npm run catalog -- check');
  if (opened?.digest !== digest) opened = undefined;
  opened ??= { digest, lookup: lookupIn(noted(openCatalog(file))) };
  return opened.lookup;
}

/** The problems of the newest run, for the dev server to show. */
export async function getProblems(): Promise<readonly Problem[]> {
  return (await getEntry('run', NEWEST))?.data.problems ?? [];
}

interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: object;
}

/** With what each page is told as text: a build keeps a page that is told the same, and reads the same of the catalog. */
function keyed<T extends Path>(paths: readonly T[], lookup?: Lookup): (T & { readonly cacheKey: string })[] {
  const plainly = (name: string, value: unknown): unknown => {
    if (typeof value === 'function') throw new Error(`A page is told the function "${name}", which is no data.`);
    return thingIn(value, lookup) ?? value;
  };
  return paths.map((path) => ({ ...path, cacheKey: JSON.stringify(path.props, plainly) }));
}

/** What stands at the place in a list that a page is told: its paths were made from the same list. */
export function atPlace<T extends object>(list: readonly T[], { place }: { readonly place: number }): T {
  const one = list[place];
  if (!one) throw new Error(`There is nothing at place ${place}.`);
  return one;
}

/** What a page reads of a thing that it is told is read from the catalog. */
function thingIn(value: unknown, lookup: Lookup | undefined): string | undefined {
  if (!lookup || typeof value !== 'object' || value === null) return undefined;
  const { kind, id } = value as Partial<Thing>; // or it is none
  return kind && id && lookup.find(kind, id) === value ? `${kind} ${id}` : undefined;
}

interface PageProps {
  readonly id: string;
}

/** The paths of the pages of a kind, whose parameter is called as one of them is in code. */
export async function pathsOf(kind: Kind) {
  const { list, key } = KINDS[kind];
  return keyed((await idsIn(list)).map((id) => ({ params: { [key]: id }, props: { id } satisfies PageProps })));
}

/** The paths of pages that a list has. */
export async function pathsFrom<T extends Path>(list: (lookup: Lookup) => readonly T[]) {
  const lookup = await getCatalog();
  return keyed(list(lookup), lookup);
}

/** The path of a page that there is only where the catalog has something for it; its one parameter is called as its folder. */
export async function pathWhere(folder: string, isThere: (catalog: Catalog) => boolean) {
  return isThere((await getCatalog()).catalog) ? keyed([{ params: { [folder]: folder }, props: {} }]) : [];
}

/** What a page at such a path is about. */
export async function openPage<K extends Kind>(
  kind: K,
  { id }: PageProps,
): Promise<{ readonly thing: ThingOf<K>; readonly lookup: Lookup }> {
  const lookup = await getCatalog();
  const thing = lookup.find(kind, id);
  if (!thing) throw new Error(`No ${KINDS[kind].noun} has the id "${id}".`);
  return { thing: thing as ThingOf<K>, lookup }; // found among those of the kind
}

/** The paths of all pages of kinds without a page of their own. */
export async function plainPaths() {
  const { catalog } = await getCatalog();
  const kinds = plainKinds(catalog).map(async (kind) => {
    const { folder, list } = KINDS[kind];
    return (await idsIn(list)).map((id) => ({ params: { folder, id }, props: { kind, id } }));
  });
  return keyed((await Promise.all(kinds)).flat());
}

/** What a page at such a path is about. */
export async function openPlainPage(
  props: PageProps & { readonly kind: Kind },
): Promise<{ readonly thing: NamedThing; readonly lookup: Lookup }> {
  const { thing, lookup } = await openPage(props.kind, props);
  return { thing: thing as NamedThing, lookup }; // as things of kinds without a page of their own are
}

export async function guidePaths() {
  return keyed((await idsIn('guides')).map((id) => ({ params: { guide: id }, props: { id } satisfies PageProps })));
}

/** A guide with its text as a component, and the headings in it. */
export async function openGuide({ id }: PageProps): Promise<RenderResult & { readonly guide: Guide }> {
  const guide = (await getCatalog()).catalog.guides.find(({ slug }) => slug === id);
  const text = await getEntry('prose', `guides/${id}`);
  if (!guide || !text) throw new Error(`There is no guide "${id}".`);
  return { guide, ...(await render(text)) };
}

async function idsIn(list: CollectionName): Promise<readonly string[]> {
  const { catalog } = await getCatalog();
  if (newerRun()) return catalog[list].map((one) => ('slug' in one ? one.slug : one.id));
  // Astro warns of a collection without entries.
  return catalog[list].length === 0 ? [] : (await getCollection(list)).map(({ id }) => id);
}

const { contentDir } = readSettings();

/** The prose that stands beside a thing as a component, by the path of its YAML file, if there is any. */
export async function getProse(file: string): Promise<RenderResult['Content'] | undefined> {
  const path = file.replace(/\.yaml$/, '');
  if (!existsSync(join(contentDir, `${path}.mdx`))) return undefined;
  const entry = await getEntry('prose', path);
  return entry && (await render(entry)).Content;
}
