import type { PlanEvent, PlanProperty } from '../record.ts';
import type { SourceFile } from '../source.ts';

type Head = Omit<PlanEvent, 'properties'>;

/** Rows that share an event: each event once, each of its properties once. What a later row says otherwise is lost. */
export class EventRows {
  readonly #file: SourceFile;
  readonly #events = new Map<string, { head: Head; readonly properties: Map<string, PlanProperty> }>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** Adds what a row says; `head` is asked for a new event, and for what one that is there does not say yet. */
  add(name: string, head: () => Head, properties: readonly PlanProperty[]): void {
    const there = this.#events.get(name);
    const event = there ?? { head: head(), properties: new Map<string, PlanProperty>() };
    if (!there) this.#events.set(name, event);
    for (const property of properties) {
      const twin = event.properties.get(property.key);
      if (!twin) event.properties.set(property.key, property);
      else if (said(twin) !== said(property)) this.#file.lose('a property that stands twice', 0);
    }
  }

  /** Adds facts to an event that is there, where it says nothing of them. */
  complete(name: string, facts: Partial<Head>): void {
    const event = this.#events.get(name);
    if (event) event.head = { ...facts, ...event.head };
  }

  get all(): readonly PlanEvent[] {
    return [...this.#events.values()].map(({ head, properties }) => ({
      ...head,
      properties: [...properties.values()],
    }));
  }
}

function said({ line: _line, column: _column, ...property }: PlanProperty): string {
  return JSON.stringify(property);
}
