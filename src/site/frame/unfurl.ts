// What a chat, a wiki or a search engine shows of a page before anybody opens it.

import type { Kind, PlainThing, Site, Thing } from '../../catalog/model.ts';
import { plainText } from '../../words/escapes/html.ts';
import { carriedTitle } from '../../words/events/calls.ts';
import { digits } from '../../words/numbers.ts';
import { KINDS } from '../../catalog/kinds.ts';
import type { SitePage } from '../pages/page.ts';
import { absoluteUrl, oembedUrl, previewUrl, baseUrl } from '../urls.ts';

/** Addresses in full. */
export interface Unfurl {
  readonly type: 'website' | 'article';
  readonly siteName: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly kind: Kind | undefined;
  readonly labels: readonly Label[];
  readonly image: { readonly url: string; readonly alt: string } | undefined;
  /** What a program asks for that wants to show the page inside another. */
  readonly oembed: string | undefined;
}

/** What the head of a page says, and its image shows. */
export function unfurlOf({ path, title, summary, thing }: SitePage, site: Site, hasImage: boolean): Unfurl {
  return {
    type: path === baseUrl() ? 'website' : 'article',
    siteName: site.name,
    url: absoluteUrl(path),
    title,
    description: plainText(summary),
    kind: thing?.kind,
    labels: thing ? labelsOf(thing) : [],
    image: hasImage ? { url: absoluteUrl(previewUrl(path)), alt: altOf(title, thing) } : undefined,
    oembed: thing && absoluteUrl(oembedUrl(thing.kind, thing.id)),
  };
}

interface Label {
  readonly label: string;
  readonly data: string;
}

/** Two numbers that say most about a thing. */
function labelsOf(thing: Thing): readonly [Label, Label] {
  const number = (label: string, list: readonly unknown[]): Label => ({
    label,
    data: digits(list.length),
  });
  switch (thing.kind) {
    case 'goal':
      return [number('Use cases', thing.useCases), number('Events', thing.events)];
    case 'use-case':
      return [number('Events', thing.events), number('Properties', thing.properties)];
    case 'event':
      return [number(carriedTitle(thing.call, 2), thing.properties), number('Use cases', thing.useCases)];
    case 'property':
      return [number('Events', thing.events), number('Use cases', thing.useCases)];
    case 'source':
    case 'destination':
      return [
        number('Use cases', thing.useCases),
        number('Goals', [...new Set(thing.placements.map(({ goal }) => goal))]),
      ];
    default:
      return namedByLabels(thing);
  }
}

/** Of what names a thing without a shape of its own, the two kinds that are most. */
function namedByLabels({ namedBy }: Pick<PlainThing<Kind>, 'namedBy'>): readonly [Label, Label] {
  const byKind = [...Map.groupBy(namedBy, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  const label = (place: number): Label => {
    const [kind, things] = byKind[place] ?? [];
    return { label: kind ? KINDS[kind].titles : '', data: things ? digits(things.length) : '' };
  };
  return [label(0), label(1)];
}

/** "Event: Order Completed", for the image of its page. */
function altOf(title: string, thing: Thing | undefined): string {
  if (!thing) return title;
  const facts = labelsOf(thing).map(({ label, data }) => `${label}: ${data}`);
  return `${KINDS[thing.kind].title}: ${thing.name}. ${facts.join(', ')}.`;
}
