// Tier two: the prose, asked through Pagefind after the names have answered.

import { baseUrl } from '../../site/urls.ts';
import { excerptSegments, leadOf } from './excerpt.ts';
import { closenessOf } from './closeness.ts';
import { type Segment, segmentsOf } from '../names/marks.ts';
import { isOptional, stemOf, wordsOf } from '../names/words.ts';

export interface Hit {
  /** Under the base path, without a leading slash. */
  readonly path: string;
  /** The anchor of the part that answers best, if it has one. */
  readonly anchor?: { readonly id: string; readonly name: string } | undefined;
  /** Its summary where that has what the page has of the words asked for, else where they stand. */
  readonly excerpt: readonly Segment[];
  /** How many of the words asked for stand on the page, 0 to 1. */
  readonly share: number;
  /** Whether one of them stands in its name. */
  readonly inName: boolean;
  /** How many that are. */
  readonly found: number;
  /** How near to one another they stand: 1 where nothing is between them, towards 0. */
  readonly closeness: number;
  /** How many of all words typed stand there, 0 to 1. */
  readonly fullShare: number;
}

export type Filters = Readonly<Partial<Record<string, readonly string[]>>>;

interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly excerpt: string;
    readonly plain_excerpt: string;
    readonly anchor?: { readonly id: string };
  }[];
}

interface Found {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string, options: object) => Promise<{ readonly results: readonly Found[] }>;
}

let opening: Promise<Pagefind> | undefined;

/** Rejects when the index cannot be loaded; asked again it tries again. */
export function openFullText(): Promise<Pagefind> {
  opening ??= (async () => {
    const url = baseUrl('pagefind/pagefind.js');
    const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind; // Pagefind ships no types for the browser
    await pagefind.options({
      excerptLength: 22,
      noWorker: true,
      ranking: { pageLength: 0.4, metaWeights: { title: 3 } },
    });
    await pagefind.init();
    return pagefind;
  })();
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Asks for all words together; where few pages have them all, for each word, best sum first. Rejects when the index
 * cannot be loaded. */
export async function askFullText(text: string, filters: Filters, most: number): Promise<Hit[]> {
  const pagefind = await openFullText();
  const words = wordsOf(text);
  const needed = words.filter((word) => !isOptional(word));
  const asked = [...new Set(needed.length > 0 ? needed : words)];
  if (asked.length === 0) return [];
  const options = { filters: Object.fromEntries(Object.entries(filters).map(([key, any]) => [key, { any }])) };
  const ask = async (query: string) => (await pagefind.search(query, options)).results;

  const best = new Map<string, { found: Found; score: number }>();
  const add = (found: Found, score: number) => {
    best.set(found.id, { found, score: score + (best.get(found.id)?.score ?? 0) });
  };
  const together = asked.join(' ');
  const asTyped = text.split(/\s+/).filter((part) => !isOptional(part.toLowerCase()));
  for (const query of new Set([together, asTyped.join(' ') || together])) {
    (await ask(query)).slice(0, most).forEach((found, i) => add(found, 1000 - i));
  }
  if (asked.length > 1 && best.size < most) {
    for (const word of asked) for (const found of (await ask(word)).slice(0, 200)) add(found, found.score);
  }
  const top = [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
  const hits = await Promise.all(top.map(async ({ found }) => hitFrom(await found.data(), asked, words)));
  return hits.sort((a, b) => b.share - a.share || b.closeness - a.closeness || b.fullShare - a.fullShare);
}

function hitFrom(fragment: Fragment, asked: readonly string[], typed: readonly string[]): Hit {
  const wanted = asked.map(stemOf);
  const [best] = fragment.sub_results
    .map((part) => ({ ...part, ...closenessOf(wanted, stemsIn(part.plain_excerpt)) }))
    .sort((a, b) => b.share - a.share || b.closeness - a.closeness);
  const title = fragment.meta['title'] ?? '';
  const text = stemsIn(`${title} ${fragment.content}`);
  const near = closenessOf(wanted, text);
  const lead = leadOf(fragment.content, title);
  const isInLead = closenessOf(wanted, stemsIn(`${title} ${lead}`)).share === near.share;
  return {
    path: (fragment.raw_url ?? fragment.url).replace(/^\//, ''),
    anchor: best?.anchor && { id: best.anchor.id, name: best.title },
    excerpt: isInLead
      ? segmentsOf(lead, asked, NO_TERMS)
      : excerptSegments(best?.excerpt ?? fragment.excerpt, fragment.content),
    ...near,
    inName: closenessOf(wanted, stemsIn(title)).share > 0,
    found: Math.round(near.share * new Set(wanted).size),
    fullShare: closenessOf(typed.map(stemOf), text).share,
  };
}

const NO_TERMS: ReadonlySet<string> = new Set();

function stemsIn(text: string): string[] {
  return text.split(/\s+/).flatMap(wordsOf).map(stemOf);
}
