// The only reader of astro:content: pages ask here.

import { readFileSync } from 'node:fs';
import { getCollection, getEntry, render, type CollectionEntry, type RenderResult } from 'astro:content';
import { lookupIn, type Lookup } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';
import type { Problem } from '../catalog/problem.ts';
import type * as checked from './checked.ts';
import { ALL, CHECKED } from './entry.ts';

let opened: { readonly digest: unknown; readonly lookup: Lookup } | undefined;

/** The catalog with its look-ups. Built once a build, and once an edit in the dev server. */
export async function getCatalog(): Promise<Lookup> {
  if (import.meta.env.PROD && opened) return opened.lookup;
  const entry = await getEntry('catalog', ALL);
  if (!entry) throw new Error('There is no catalog yet. Run: npm run catalog -- check');
  if (!opened || opened.digest !== entry.digest) {
    opened = { digest: entry.digest, lookup: lookupIn(await openCatalog(entry.data.file)) };
  }
  return opened.lookup;
}

/** From the module of a build, or the JSON that the loader wrote. */
async function openCatalog(file: string): Promise<Catalog> {
  if (file !== process.env[CHECKED]) return JSON.parse(readFileSync(file, 'utf8')) as Catalog; // as the loader knows it
  const { takeCatalog } = (await import(/* @vite-ignore */ file)) as typeof checked;
  return takeCatalog();
}

/** The problems of the newest run, for the dev server to show. */
export async function getProblems(): Promise<readonly Problem[]> {
  return (await getEntry('problems', ALL))?.data.problems ?? [];
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

let guides: readonly Guide[] | undefined;

/** The guides, in their order. */
export async function getGuides(): Promise<readonly Guide[]> {
  if (import.meta.env.DEV || !guides) guides = await readGuides();
  return guides;
}

async function readGuides(): Promise<readonly Guide[]> {
  return [...(await proseById())]
    .flatMap(([id, { data }]) => (isGuide(data) ? [{ slug: id.replace(/^guides\//, ''), ...data }] : []))
    .sort((a, b) => a.order - b.order);
}

function isGuide(data: object): data is Omit<Guide, 'slug'> {
  return 'title' in data;
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
