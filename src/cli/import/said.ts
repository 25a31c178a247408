// All that a plan says of each property, and what of it holds wherever the property is sent.

import type { Property } from '../../catalog/model.ts';
import type { Place } from '../../plans/record.ts';
import { generalOf, type Statement } from './agreement.ts';
import { existingGeneral } from './existing.ts';
import { loseFacts, type AuthoredRecord } from './form.ts';
import { Ids } from './ids.ts';
import type { Ledger } from './ledger.ts';

/** A thing that a plan tells whole. */
export interface WholeThing {
  readonly id: string;
  readonly name: string;
  readonly record: AuthoredRecord;
}

/** What defines it apart from events, or has it in the catalog, says what holds. */
export class Said {
  readonly ids: Ids;
  readonly #existing: ReadonlyMap<string, AuthoredRecord>;
  readonly #defined: ReadonlyMap<string, readonly Statement[]>;
  readonly #statements = new Map<string, Statement[]>();
  readonly #general = new Map<string, AuthoredRecord>();
  readonly #ledger: Ledger;

  /** `existing` are those of the catalog, `whole` those the plan tells whole. */
  constructor(
    definitions: readonly Statement[],
    existing: readonly Property[],
    whole: readonly WholeThing[],
    ledger: Ledger,
  ) {
    this.ids = new Ids('property', [...existing, ...whole]);
    this.#existing = new Map([
      ...existing.map((property) => [property.name, existingGeneral(property)] as const),
      ...whole.map(({ name, record }) => [name, record] as const),
    ]);
    this.#defined = Map.groupBy(definitions, ({ key }) => key);
    this.#ledger = ledger;
    this.add(definitions);
  }

  add(statements: readonly Statement[]): void {
    for (const statement of statements) {
      const there = this.#statements.get(statement.key);
      if (there) there.push(statement);
      else this.#statements.set(statement.key, [statement]);
      if (this.#existing.has(statement.key))
        loseFacts(statement.property, 'a property that is there', statement.place, this.#ledger);
    }
  }

  /** Each property the catalog does not have, where it is named first. */
  get fresh(): readonly { readonly key: string; readonly place: Place }[] {
    const all = [...this.#statements].filter(([key]) => !this.#existing.has(key));
    return all.flatMap(([key, [first]]) => (first ? [{ key, place: first.place }] : []));
  }

  general(key: string): AuthoredRecord {
    const there = this.#existing.get(key) ?? this.#general.get(key);
    if (there) return there;
    const defined = this.#defined.get(key) ?? [];
    const said = defined.length > 1 ? alike(defined) : defined.length > 0 ? defined : this.#statements.get(key);
    const general = generalOf(said ?? [], this.#ledger);
    this.#general.set(key, general);
    return general;
  }
}

/** A key is defined more than once because its values differ from place to place: in form, and perhaps in meaning. */
function alike(definitions: readonly Statement[]): readonly Statement[] {
  const [first] = definitions;
  const isOfOneMeaning = definitions.every(({ summary }) => summary === first?.summary);
  return definitions.map((one) => ({ ...one, form: {}, summary: isOfOneMeaning ? one.summary : undefined }));
}
