import type { Catalog } from '../../../catalog/model.ts';
import { slugOf } from '../../../words/spelling/slug.ts';
import { labelOfField } from './field-values.ts';
import type { Declarations } from './site.ts';

/** Classes of personal data by the names a plan has for them. Names that look the same are one class. */
export class PrivacyClasses {
  readonly #ids = new Map<string, string>();
  readonly #fresh = new Map<string, string>();

  constructor(declared: Catalog['site']['privacyClasses']) {
    for (const [id, { name }] of Object.entries(declared ?? {})) {
      this.#ids.set(slugOf(name), id);
      this.#ids.set(slugOf(id), id);
    }
  }

  idOf(name: string): string {
    const look = slugOf(name).slice(0, 60).replace(/-$/, '') || 'personal';
    const there = this.#ids.get(look);
    if (there !== undefined) return there;
    this.#ids.set(look, look);
    this.#fresh.set(look, labelOfField(name));
    return look;
  }

  /** What site.yaml is to declare for the ids, beside what it declares. */
  declarationsOf(ids: ReadonlySet<string>): Declarations['privacyClasses'] {
    const used = [...this.#fresh].filter(([id]) => ids.has(id));
    return Object.fromEntries(used.map(([id, name]) => [id, { name }]));
  }
}
