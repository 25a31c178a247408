// What a chat, a wiki or a search engine shows of a page before anybody opens it.

import type { Kind, PlainThing, Thing } from '../../catalog/model.ts';
import { digits } from '../../words/numbers.ts';
import { KINDS } from '../../catalog/kinds.ts';

export interface Label {
  readonly label: string;
  readonly data: string;
}

/** Two numbers that say most about a thing. */
export function labelsOf(thing: Thing): readonly [Label, Label] {
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
      return [number('Properties', thing.properties), number('Use cases', thing.useCases)];
    case 'property':
      return [number('Events', thing.events), number('Use cases', thing.useCases)];
    case 'source':
    case 'destination':
      return [number('Use cases', thing.useCases), number('Placements', thing.placements)];
    default:
      return namedByLabels(thing);
  }
}

/** Of what names a thing without a shape of its own, the two kinds that are most. */
function namedByLabels({ namedBy }: PlainThing<Kind>): readonly [Label, Label] {
  const byKind = [...Map.groupBy(namedBy, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  const label = (place: number): Label => {
    const [kind, things] = byKind[place] ?? [];
    return { label: kind ? KINDS[kind].titles : '', data: things ? digits(things.length) : '' };
  };
  return [label(0), label(1)];
}

/** "Event: Order Completed", for the image of its page. */
export function altOf(title: string, thing: Thing | undefined): string {
  if (!thing) return title;
  const facts = labelsOf(thing).map(({ label, data }) => `${label}: ${data}`);
  return `${KINDS[thing.kind].title}: ${thing.name}. ${facts.join(', ')}.`;
}
