// Catalogs with prose to search, and the queries asked of them. The same size gives the same queries.

import type { Catalog, Event } from '../../src/catalog/model.ts';
import { randomFrom } from '../random.ts';
import type { Random } from '../random.ts';

export const QUERY_CLASSES = [
  'name',
  'snake_case',
  'camelCase',
  'prefix',
  'one typo',
  'property_key',
  'property words',
  'description words',
  'event + property',
] as const;

export interface BenchQuery {
  readonly kind: (typeof QUERY_CLASSES)[number];
  readonly text: string;
  /** Under the base path: `events/order-completed/`. */
  readonly expected: string;
}

// None of these stands in a generated name.
const PROSE =
  `abroad absence accident accuracy adapter adult advice afternoon agency agreement airport amber anchor angle
  ankle apron arrival artist aspect attic autumn avenue balcony bamboo barrel basin battery beacon beard bedroom bicycle
  blanket blossom border bottle boundary breakfast breeze bridge broom bucket buffer builder bulletin bundle butter cabin
  cable calendar camera canal candle canvas captain carbon cargo carpet castle ceiling cellar cement century ceramic chain
  chamber chapter charcoal cheese chimney circle citizen climate clock cloud coach coast coffee collar colony column comet
  compass concert copper corner cotton council country courage cradle crane crater cricket crystal curtain cushion cycle
  dairy dancer danger daylight debris decade degree desert diamond dinner distance doctor dolphin dragon drawer dresser
  driver drought eagle earth eclipse editor effort elbow elder elevator emerald engine envelope evening exhibit eyebrow
  factory falcon family farmer feather fence ferry fiction finger flame flavour flood flower folder forest fortune fossil
  fountain freedom friction frost furnace galaxy gallery garage garden garlic gather ginger glacier glove gossip granite
  gravity greeting grocery guitar hammer handle harbour harvest hazard helmet heritage highway hobby holiday honey horizon
  hostel hunger hurdle iceberg island ivory jacket jewel journey jungle justice kettle keyboard kingdom kitchen ladder lagoon
  lantern laundry lawyer leather legend lemon lettuce library lizard lobby luggage lumber magnet mammal mansion marble market
  meadow medal melody mercury meteor midnight minister mirror mixture monsoon morning mosaic motor mountain museum mustard
  needle neighbour nephew nickel nursery oasis ocean olive onion opera orbit orchard organ outfit oxygen oyster paddle
  painter palace panther parade parcel pasture peanut pebble pencil pepper perfume pigeon pillow pioneer planet plaster
  plateau pocket poetry pollen pottery prairie prince prison puddle pumpkin puzzle pyramid quarry rabbit radar rainbow ravine
  recipe relic rescue resort ribbon river rocket rubber saddle safari salad salmon sandal satin scholar season shadow
  shelter shoulder silver sister sketch skeleton sleeve slope socket soldier spider spiral sponge stable stadium statue
  steam stomach storm stove student suburb sugar summit sunset surgeon swamp sweater symbol table tailor tavern teacher
  temple tennis theatre thunder ticket tiger timber tissue tobacco tongue torch tower tractor traffic treaty tribe trumpet
  tunnel turtle uncle uniform valley vanilla vapour velvet vessel village vinegar violin volcano voyage waiter walnut weather
  wedding whale wheat whistle widow window winter wisdom witness wizard workshop yellow zebra`.split(/\s+/);

/** The catalog with a description for every event: a few sentences that no name repeats. */
export function withProse(catalog: Catalog): Catalog {
  const random = randomFrom(7);
  const sentence = () => `${Array.from({ length: 7 }, () => pick(PROSE, random)).join(' ')}.`;
  return {
    ...catalog,
    events: catalog.events.map((event) => ({ ...event, description: `${sentence()} ${sentence()}` })),
  };
}

/** The given number of queries, spread over the classes. */
export function queriesFor(catalog: Catalog, count: number): BenchQuery[] {
  const random = randomFrom(11);
  const names = catalog.events.map(({ name }) => name.toLowerCase());
  const events = catalog.events.filter(({ properties }) => properties.length > 0);
  return Array.from({ length: count }, (_, i): BenchQuery => {
    const kind = QUERY_CLASSES[i % QUERY_CLASSES.length] ?? 'name';
    const event = pick(events, random);
    const property = pick(catalog.properties, random).id;
    const atEvent = { kind, expected: `events/${event.id}/` };
    const atProperty = { kind, expected: `properties/${property}/` };
    const words = event.name.split(' ');
    switch (kind) {
      case 'name':
        return { ...atEvent, text: event.name };
      case 'snake_case':
        return { ...atEvent, text: words.join('_').toLowerCase() };
      case 'camelCase':
        return { ...atEvent, text: `${words[0]?.toLowerCase()}${words.slice(1).join('')}` };
      case 'prefix':
        return { ...atEvent, text: prefixOf(event.name.toLowerCase(), names) };
      case 'one typo':
        return { ...atEvent, text: mistyped(event.name.toLowerCase(), random) };
      case 'property_key':
        return { ...atProperty, text: property };
      case 'property words':
        return { ...atProperty, text: property.replaceAll('_', ' ') };
      case 'description words':
        return { ...atEvent, text: someWords(event, random) };
      case 'event + property':
        return { ...atEvent, text: `${event.name} ${pick(event.properties, random).property}`.toLowerCase() };
    }
  });
}

/** As few letters of the last word as no other name has there too, and one more. */
function prefixOf(name: string, names: readonly string[]): string {
  const start = name.lastIndexOf(' ') + 2;
  for (let end = start; end < name.length; end += 1) {
    const begun = name.slice(0, end);
    if (names.filter((other) => other.startsWith(begun)).length === 1) return name.slice(0, end + 1);
  }
  return name;
}

/** One letter lost, doubled, replaced, or changed places, in the longest word and not at its beginning. */
function mistyped(name: string, random: Random): string {
  const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const at = name.indexOf(longest) + 1 + Math.floor(random() * (longest.length - 2));
  const [before, letter, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
  return before + pick([next, letter + letter + next, `x${next}`, next + letter], random) + after;
}

function someWords(event: Event, random: Random): string {
  const words = event.description.match(/\p{L}{4,}/gu) ?? [];
  return Array.from({ length: 4 }, () => words.splice(Math.floor(random() * words.length), 1)[0]).join(' ');
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T; // in range
}
