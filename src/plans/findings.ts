// Collects what a reader finds: each event once, problems with their place, both within bounds.

import type { Position, Problem, Severity } from '../catalog/problem.ts';
import { counted, digits } from '../words/numbers.ts';
import { positionsIn } from './positions.ts';
import type { ImportFormat, TrackedEvent, TrackedFile, TrackedProperty } from './tracked.ts';

const MOST_EVENTS = 20_000;
const MOST_PROPERTIES = 1_000;
const MOST_PROBLEMS = 50;
const LONGEST_NAME = 200;

export interface FoundEvent {
  readonly name: string;
  readonly call?: TrackedEvent['call'];
  readonly description?: string | undefined;
  readonly properties?: readonly FoundProperty[] | undefined;
  readonly offset: number;
}

export interface FoundProperty {
  readonly name: string;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly offset: number;
}

export type ImportCode =
  'too-large' | 'duplicate-key' | 'syntax' | 'unknown-shape' | 'no-events' | 'cut-short' | 'skipped' | 'unresolved';

export class Findings {
  readonly #file: string;
  readonly #positionAt: (offset: number) => Position;
  readonly #events = new Map<string, { event: TrackedEvent; properties: Map<string, TrackedProperty> | undefined }>();
  readonly #problems: Problem[] = [];
  #left = 0;
  #cut = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#positionAt = positionsIn(text);
  }

  /** Events of the same name and call become one, with the properties of all. */
  add({ name, call, description, properties, offset }: FoundEvent): void {
    const trimmed = name.trim();
    if (trimmed === '' && (call === undefined || call === 'track')) return;
    if (trimmed.length > LONGEST_NAME) {
      this.report(
        'skipped',
        'warning',
        offset,
        `A name of ${trimmed.length} characters is passed over.`,
        'Names have at most 200.',
      );
      return;
    }
    const key = `${call ?? 'track'} ${trimmed}`;
    let entry = this.#events.get(key);
    if (!entry) {
      if (this.#events.size >= MOST_EVENTS) {
        this.#cut += 1;
        return;
      }
      entry = { event: { name: trimmed, call, description, ...this.#positionAt(offset) }, properties: undefined };
      this.#events.set(key, entry);
    }
    for (const property of properties ?? []) {
      if (entry.properties && entry.properties.size >= MOST_PROPERTIES) break;
      if (property.name.length > LONGEST_NAME || entry.properties?.has(property.name)) continue;
      const { name: own, type, description: text } = property;
      entry.properties ??= new Map();
      entry.properties.set(own, { name: own, type, description: text, ...this.#positionAt(property.offset) });
    }
    if (properties) entry.properties ??= new Map();
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  report(code: ImportCode, severity: Severity, offset: number, message: string, hint: string): void {
    if (this.#problems.length < MOST_PROBLEMS) {
      this.#problems.push({ code, severity, file: this.#file, ...this.#positionAt(offset), message, hint });
    } else {
      this.#left += 1;
    }
  }

  /** A key that an object has had before, at another place; the last counts. */
  reportDuplicate(key: string, offset: number, before: number): void {
    const { line } = this.#positionAt(before);
    const message = `The key "${key.slice(0, LONGEST_NAME)}" stands here a second time; the first is in line ${line}.`;
    this.report('duplicate-key', 'warning', offset, message, 'The last one counts: remove or rename the other.');
  }

  toFile(format: ImportFormat | undefined): TrackedFile {
    if (this.#cut > 0) {
      const message = `Only the first ${counted(MOST_EVENTS, 'event')} are read; ${digits(this.#cut)} more are left out.`;
      this.report('cut-short', 'warning', 0, message, 'Split the file.');
    }
    if (this.#left > 0) {
      const last = this.#problems.at(-1);
      if (last)
        this.#problems.push({
          ...last,
          code: 'cut-short',
          message: `There are ${this.#left} more problems like these.`,
          hint: '',
        });
    }
    if (this.#events.size === 0 && this.#problems.every(({ severity }) => severity === 'warning')) {
      this.report(
        'no-events',
        'error',
        0,
        'No event is named here.',
        'Write one name a line, or choose one of the formats listed.',
      );
    }
    const events = [...this.#events.values()].map(({ event, properties }) => ({
      ...event,
      properties: properties && [...properties.values()],
    }));
    return { format, events, problems: this.#problems };
  }
}
