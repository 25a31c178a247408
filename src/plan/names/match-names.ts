// Which event of the catalog a tracked name means. Only the same words in the same order are certain; anything else is
// proposed, with the reason, for a person to confirm. Each name costs a few look-ups, whatever the size of the catalog.

import { Lists } from '../../catalog/lists.ts';
import { formsOf, nearForms, type NameForms } from './name-forms.ts';
import type { PlanData } from '../plan-data.ts';

export interface TrackedName {
  readonly name: string;
  /** The call it is sent with, where known: `track`, `page`, … */
  readonly call?: string | undefined;
}

export type NameMatch =
  | { readonly kind: 'exact'; readonly event: number }
  | { readonly kind: 'proposed'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'unknown' };

export interface Proposal {
  readonly event: number;
  /** `alias` and `synonym`: the catalog lists it. `form`: other order or tense. `longer`: words around it. `call`: the
   * event is what the call means. `spelling`: a letter differs. */
  readonly reason: 'alias' | 'synonym' | 'form' | 'longer' | 'call' | 'spelling';
  /** The name, alias or synonym it was found by. */
  readonly by: string;
}

const MOST_PROPOSALS = 3;
const MOST_NEAR = 200;

interface Known {
  readonly event: number;
  readonly origin: 'name' | 'alias' | 'synonym';
  readonly text: string;
}

/** Prepares the catalog once; the function it returns matches one name after the other. */
export function nameMatcher(events: PlanData['events']): (tracked: TrackedName) => NameMatch {
  const index = new FormIndex();
  const calls = new Lists<string, number>();
  events.forEach(([, name, call, , aliases, synonyms], event) => {
    index.add({ event, origin: 'name', text: name });
    for (const text of aliases) index.add({ event, origin: 'alias', text });
    for (const text of synonyms) index.add({ event, origin: 'synonym', text });
    calls.add(call, event);
  });
  return ({ name, call }) => {
    const forms = formsOf(name);
    const same = index.find('letters', forms.letters).find(({ origin }) => origin === 'name');
    if (same) return { kind: 'exact', event: same.event };
    const proposals = index.propose(forms);
    const byCall = call === 'page' || call === 'screen' ? calls.of(call) : [];
    if (byCall.length === 1 && byCall[0] !== undefined)
      proposals.push({ event: byCall[0], reason: 'call', by: call ?? '' });
    const once = proposals.filter(({ event }, at) => proposals.findIndex((other) => other.event === event) === at);
    return once.length > 0 ? { kind: 'proposed', proposals: once.slice(0, MOST_PROPOSALS) } : { kind: 'unknown' };
  };
}

class FormIndex {
  readonly #forms = {
    letters: new Lists<string, Known>(),
    stems: new Lists<string, Known>(),
    core: new Lists<string, Known>(),
  };
  readonly #near = new Map<string, Set<string>>();

  add(known: Known): void {
    const forms = formsOf(known.text);
    for (const [kind, index] of Object.entries(this.#forms)) index.add(forms[kind as keyof NameForms], known); // its own keys
    for (const word of forms.core.split(' ')) {
      if (word.length < 4) continue;
      for (const form of nearForms(word)) {
        const words = this.#near.get(form) ?? new Set();
        this.#near.set(form, words.add(word));
      }
    }
  }

  find(kind: keyof NameForms, form: string): readonly Known[] {
    return form === '' ? [] : this.#forms[kind].of(form);
  }

  /** From the surest to the boldest. */
  propose(forms: NameForms): Proposal[] {
    const listed = (known: Known): Proposal['reason'] => (known.origin === 'name' ? 'form' : known.origin);
    return [
      ...this.find('letters', forms.letters).map((known) => proposal(known, listed(known))),
      ...this.find('stems', forms.stems).map((known) => proposal(known, listed(known))),
      ...this.find('core', forms.core).map((known) => proposal(known, 'longer')),
      ...this.#misspelt(forms).map((known) => proposal(known, 'spelling')),
    ];
  }

  /** Names that have the same words but for one wrong letter in each. */
  #misspelt({ core }: NameForms): Known[] {
    let variants = [''];
    for (const word of core.split(' ')) {
      const near = [...new Set([word, ...nearForms(word).flatMap((form) => [...(this.#near.get(form) ?? [])])])];
      const choices = word.length < 4 ? [word] : near.filter((other) => Math.abs(other.length - word.length) < 2);
      variants = variants.flatMap((before) => choices.map((choice) => `${before} ${choice}`)).slice(0, MOST_NEAR);
    }
    return variants.flatMap((variant) => this.find('core', variant.trim().split(' ').sort().join(' ')));
  }
}

function proposal({ event, text }: Known, reason: Proposal['reason']): Proposal {
  return { event, reason, by: text };
}
