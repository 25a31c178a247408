// Exports of the whole catalog are texts of events in a row: those of events that are as they were are cut out of the file
// before.

import { readFileSync } from 'node:fs';
import { noting, Reads } from '../../../src/catalog/reads/reads.ts';
import type { EventTexts } from '../../../src/files/prepared.ts';
import type { Selection } from '../../../src/exports/selection.ts';
import { digestOf } from '../checksums.ts';
import type { KeptBuild } from './kept-build.ts';
import type { TextLengths } from './last-build.ts';

type Texts = NonNullable<Selection['kept']>;

type Known = Pick<KeptBuild, 'keeps' | 'made' | 'texts' | 'textsBefore' | 'fileBefore'>;

export class KeptTexts implements EventTexts {
  readonly #kept: Known;
  readonly #same = new Set<string>();

  constructor(kept: Known) {
    this.#kept = kept;
  }

  resolve(event: string, resolve: () => unknown): void {
    const name = `/event/${event}`; // as no file is called
    if (this.#kept.keeps(name)) {
      this.#same.add(event);
      return;
    }
    const reads = new Reads();
    noting(reads, resolve);
    this.#kept.made(name, '', reads);
  }

  of(format: string, fileOf: (path: string) => string): Texts {
    return ({ path, head, between }, events, textOf) => {
      const name = `${format}/${path}`;
      const made = digestOf(JSON.stringify([head, between, events.map(({ id }) => id)]));
      const file = fileOf(path);
      const before = this.#before(name, made, file, head);
      let at = head.length;
      const texts = events.map((event, number) => {
        const length = before?.lengths[number] ?? 0;
        const text = before && this.#same.has(event.id) ? before.text.slice(at, at + length) : textOf(event);
        at += length + between.length;
        return text;
      });
      this.#kept.texts.set(name, { file, made, lengths: texts.map(({ length }) => length) });
      return texts;
    };
  }

  /** The file that an earlier build made, where it was made of the same. */
  #before(
    name: string,
    made: string,
    file: string,
    head: string,
  ): ({ readonly text: string } & TextLengths) | undefined {
    const before = this.#kept.textsBefore.get(name);
    if (before?.made !== made) return undefined;
    const path = this.#kept.fileBefore(file);
    const text = path === undefined ? '' : readFileSync(path, 'utf8');
    return text.startsWith(head) ? { ...before, text } : undefined;
  }
}
