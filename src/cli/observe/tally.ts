// What traffic comes to: counts, never values. Bounded, whatever is sent: beyond the limits things are counted together.

import type { Catalog } from '../../catalog/model.ts';
import { isPersonal } from '../../catalog/privacy/personal.ts';
import { typeOf } from '../../catalog/value/types.ts';
import { isMap, type Call } from './call.ts';
import { addMissing, countIn, judgeValue } from './faults.ts';
import type { Known } from './known.ts';
import { personalIn } from './personal.ts';
import type { EventTally, KeyTally, Place } from './tallied.ts';

const MOST_EVENTS = 20_000;
const MOST_KEYS = 1_000;
const MOST_DAYS = 1_000;
const LONGEST_NAME = 250;
const DEEPEST = 100;

export class Tally {
  readonly events = new Map<string, EventTally>();
  readonly #lost: (kind: string, place: Place) => void;
  readonly #personalKeys: ReadonlySet<string>;

  constructor(catalog: Catalog, lost: (kind: string, place: Place) => void) {
    this.#lost = lost;
    this.#personalKeys = new Set(catalog.properties.filter(isPersonal).map(({ name }) => name));
  }

  add(sent: Call, known: Known | undefined, place: Place): void {
    const { call, day, properties, count } = sent;
    if (sent.name.length > LONGEST_NAME) {
      this.#lost('events with a name longer than 250 characters', place);
      return;
    }
    if (properties && !isShallow(properties)) {
      this.#lost(`records nested deeper than ${DEEPEST} levels`, place);
      return;
    }
    const event = this.#eventOf(sent, known, call, place);
    if (!event) return;
    event.count += count;
    if (day !== undefined && (event.days.has(day) || event.days.size < MOST_DAYS))
      event.days.set(day, (event.days.get(day) ?? 0) + count);
    if (!properties) return;
    event.withProperties += count;
    for (const key in properties) if (Object.hasOwn(properties, key)) this.#addKey(event, key, properties[key], place);
    if (known) addMissing(event, known, properties, place);
  }

  #eventOf(sent: Call, known: Known | undefined, call: Call['call'], place: Place): EventTally | undefined {
    const name = known && call !== 'track' ? known.event.name : sent.name;
    const id = `${call} ${name}`;
    const there = this.events.get(id);
    if (there) return there;
    if (this.events.size >= MOST_EVENTS) {
      this.#lost(`events beyond the first ${MOST_EVENTS} names`, place);
      return undefined;
    }
    const tallies = { days: new Map(), keys: new Map(), faults: new Map(), withProperties: 0, count: 0 };
    const event: EventTally = { known, call, name, place, ...tallies };
    this.events.set(id, event);
    return event;
  }

  #addKey(event: EventTally, key: string, value: unknown, place: Place): void {
    const tally = event.keys.get(key) ?? this.#newKey(event, key, place);
    if (!tally) return;
    tally.count += 1;
    const property = event.known?.properties.get(key);
    if (property) judgeValue(event, key, value, property, place);
    else tally.types.add(typeOf(value) ?? 'number');
    if (this.#personalKeys.has(property?.key ?? key)) return;
    const personal = personalIn(value);
    if (personal) countIn(tally.personal, personal, () => ({ count: 0, place }));
  }

  #newKey({ keys }: EventTally, key: string, place: Place): KeyTally | undefined {
    if (key.length > LONGEST_NAME || keys.size >= MOST_KEYS) {
      this.#lost(
        key.length > LONGEST_NAME
          ? 'keys longer than 250 characters'
          : `keys beyond the first ${MOST_KEYS} of an event`,
        place,
      );
      return undefined;
    }
    const tally: KeyTally = { count: 0, place, personal: new Map(), types: new Set() };
    keys.set(key, tally);
    return tally;
  }
}

function isShallow(value: unknown, left = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (left === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isShallow(one, left - 1));
  if (!isMap(value)) return true;
  for (const key in value) if (Object.hasOwn(value, key) && !isShallow(value[key], left - 1)) return false;
  return true;
}
