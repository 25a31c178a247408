// What events of a plan refer to by name, as things of the catalog: areas, teams, sources, destinations.

import { KINDS } from '../../catalog/kinds.ts';
import type { Catalog } from '../../catalog/model.ts';
import type { PlanArea, Place } from '../../plans/record.ts';
import { slugOf } from '../../words/spelling/slug.ts';
import { defined, type AuthoredRecord } from './form.ts';
import { Ids } from './ids.ts';

export interface NewFile {
  /** Under the content folder. */
  readonly path: string;
  readonly record: AuthoredRecord;
  /** Where it is not just the record. */
  readonly text?: string;
  /** Where the plan says it. */
  readonly place: Place;
}

type Referred = 'area' | 'team' | 'source' | 'destination';

/** The things of one kind that are referred to by name. Names that look the same are one thing. */
export class Things {
  readonly #kind: Referred;
  readonly #ids: Ids;
  readonly #known: ReadonlyMap<string, string>;
  readonly #files = new Map<string, NewFile>();

  constructor(kind: Referred, catalog: Catalog | undefined) {
    const things: readonly { readonly id: string; readonly name: string }[] = catalog?.[KINDS[kind].list] ?? [];
    this.#kind = kind;
    this.#ids = new Ids(kind, things);
    this.#known = new Map(things.map(({ id, name }) => [look(name), id]));
  }

  /** The id of the thing of that name, which is made if it is not there. */
  idOf(name: string | undefined, place: Place, summary?: string): string | undefined {
    const plain = name?.trim().slice(0, 250);
    if (plain === undefined || plain === '') return undefined;
    const there = this.#known.get(look(plain)) ?? this.#files.get(look(plain))?.path.replace(/^.*\/|\.yaml$/g, '');
    if (there !== undefined) return there;
    const id = this.#ids.of(plain);
    this.#files.set(look(plain), {
      path: `${KINDS[this.#kind].folder}/${id}.yaml`,
      record: defined({ name: plain, summary }),
      place,
    });
    return id;
  }

  /** Each once; nothing where there are none. */
  idsOf(names: readonly string[] | undefined, place: Place): readonly string[] | undefined {
    const ids = new Set((names ?? []).flatMap((name) => this.idOf(name, place) ?? []));
    return ids.size > 0 ? [...ids] : undefined;
  }

  /** Areas the plan lists apart, whether an event is in them or not. */
  add({ name, summary, ...place }: PlanArea): void {
    this.idOf(name, place, summary);
  }

  get files(): readonly NewFile[] {
    return [...this.#files.values()];
  }
}

function look(name: string): string {
  return slugOf(name) || name.toLowerCase();
}
