// Names one a line or in quotes, and code that sends events.

import { readNames, type NamedEvent } from '../../names-text.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { isDoubtful } from '../../prose.ts';
import { typedBy } from '../../schema/type-words.ts';

export const plainText: Reader = {
  id: 'text',
  claims: () => 'text that is no plan of a known kind',
  read: (files) => {
    const found = files.map((file) => ({ events: eventsIn(file), file }));
    const doubtful = found.filter(({ events, file }) => isDoubtful(file.text, events.length));
    return {
      events: found.flatMap(({ events }) => events),
      doubtful: doubtful.reduce((sum, { events }) => sum + events.length, 0),
    };
  },
};

function eventsIn(file: SourceFile): readonly PlanEvent[] {
  const events = new Map<string, { readonly event: PlanEvent; properties: Map<string, PlanProperty> | undefined }>();
  for (const { computed, offset } of file.code?.calls ?? [])
    if (computed !== undefined) reportComputed(file, computed, offset);
  readNames(file.text, file.code?.calls ?? [], ({ name, call, properties, offset }) => {
    const trimmed = name.trim();
    const key = `${call ?? 'track'} ${trimmed}`;
    if (trimmed === '' && (call === undefined || call === 'track')) return;
    const there = events.get(key) ?? {
      event: { name: trimmed, call: call ?? 'track', callText: call, ...file.place(offset) },
      properties: undefined,
    };
    events.set(key, there);
    if (!properties) return;
    there.properties ??= new Map();
    for (const property of properties) addTo(there.properties, property, file);
  });
  return [...events.values()].map(({ event, properties }) => ({
    ...event,
    properties: properties && [...properties.values()],
  }));
}

function reportComputed({ problems }: SourceFile, code: string, offset: number): void {
  const message = `The name of the event is computed here: ${code.slice(0, 80)}.`;
  problems.report('skipped', 'warning', offset, message, 'Add the names it may have by hand.');
}

function addTo(
  all: Map<string, PlanProperty>,
  { name, type, offset }: NonNullable<NamedEvent['properties']>[number],
  file: SourceFile,
): void {
  if (all.has(name)) return;
  all.set(name, { key: name, ...(type && { typeText: type, ...typedBy(type) }), ...file.place(offset) });
}
