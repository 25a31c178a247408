// The names that a format makes of ours, because what is sent is kept among others there: columns, parameters.

import { quoted } from '../../words/escapes/quoted.ts';
import { digits } from '../../words/numbers.ts';
import type { Judged } from './judged.ts';

export interface Made {
  readonly name: string;
  /** Names in one space have to differ. */
  readonly space: string;
  /** What it is made of: the name of the event, or the key with those it stands in. */
  readonly from: string;
  /** None where it is made of the name of the event. */
  readonly key?: string;
  /** The id of the property. */
  readonly property?: string | undefined;
}

export interface MadeRules {
  /** Those that are made of one event. */
  readonly of: (event: Judged) => Iterable<Made>;
  /** What one of them is, in a sentence: "a column". */
  readonly what: (made: Made) => string;
  /** The most names of a space, with what they are. */
  readonly most: Readonly<Record<string, { readonly names: number; readonly what: string }>>;
  readonly faults: (made: Made) => Iterable<MadeFault>;
}

export interface MadeFault {
  readonly rule: 'length' | 'reserved' | 'characters' | 'clash' | 'names';
  /** The rule, and what breaks it, as sentences. */
  readonly message: string;
}

type Found = MadeFault & { readonly event?: Judged; readonly made?: Made };

/** A name that is made of the same text again is no other: it is looked at once. */
export function* madeFaults(vendor: string, rules: MadeRules, events: readonly Judged[]): Generator<Found> {
  const spaces = new Map<string, Map<string, Set<string>>>();
  const found: Found[] = [];
  for (const event of events) {
    for (const made of rules.of(event)) {
      const { name, space, from } = made;
      const names = spaces.get(space) ?? new Map<string, Set<string>>();
      const froms = names.get(name) ?? new Set<string>();
      const [other] = froms;
      if (froms.has(from)) continue;
      spaces.set(space, names.set(name, froms.add(from)));
      if (other === undefined) {
        for (const fault of rules.faults(made)) found.push({ ...fault, event, made });
      } else {
        const message = `It is ${rules.what(made)} ${quoted(name)}, and so is ${quoted(other)}. They would be one there.`;
        found.push({ rule: 'clash', message, event, made });
      }
    }
  }
  for (const [space, { names, what }] of Object.entries(rules.most)) {
    const size = spaces.get(space)?.size ?? 0;
    if (size > names)
      yield { rule: 'names', message: `${vendor} takes at most ${digits(names)} ${what}; there are ${digits(size)}.` };
  }
  yield* found;
}
