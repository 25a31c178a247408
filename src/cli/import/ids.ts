// Ids for what a plan names: those the catalog has stay, new ones are made so that no two are the same in any case.

import { numbered } from '../../words/spelling/numbered.ts';
import { faultOfId } from '../../catalog/ids.ts';
import type { Kind } from '../../catalog/model.ts';
import { slugOf } from '../../words/spelling/slug.ts';

export class Ids {
  readonly #kind: Kind;
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #madeUp = new Set<string>();

  /** `things` are those of the catalog. */
  constructor(kind: Kind, things: readonly { readonly id: string; readonly name: string }[]) {
    this.#kind = kind;
    for (const { id, name } of things) {
      this.#byName.set(name, id);
      this.#taken.add(id.toLowerCase());
    }
  }

  /** The id of a thing that is there or was asked for before. */
  known(name: string): string | undefined {
    return this.#byName.get(name);
  }

  /** The id of the name, made if there is none yet. */
  of(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const id = numbered(this.#wanted(name), (each) => this.isTaken(each));
    this.#byName.set(name, id);
    this.#taken.add(id.toLowerCase());
    return id;
  }

  isTaken(id: string): boolean {
    return this.#taken.has(id.toLowerCase());
  }

  /** Whether the id of the name has nothing of the name. */
  isMadeUp(name: string): boolean {
    return this.#madeUp.has(name);
  }

  #wanted(name: string): string {
    if (this.#kind === 'property' && !faultOfId('property', name)) return name;
    const slug = slugOf(name).slice(0, 90).replace(/-$/, '');
    if (slug === '') this.#madeUp.add(name);
    const kind = this.#kind === 'property' ? 'key' : this.#kind;
    const candidates = [slug, `${slug}-${kind}`, `${kind}-${slug}`, kind];
    return candidates.find((id) => id !== '' && !faultOfId(this.#kind, id)) ?? kind;
  }
}
