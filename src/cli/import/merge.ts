// A foreign plan into a catalog: which files are to be written, and what cannot be without a person's word. Nothing that is
// there is changed; a property becomes one with another only where name, type and meaning agree.

import { faultOfId } from '../../catalog/ids.ts';
import type { Catalog } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import { slugOf } from '../../words/slug.ts';
import { asPlanned, propertyAsPlanned } from './existing.ts';
import type { Ledger } from './ledger.ts';
import type { Place, PlannedEvent, PlannedProperty } from './plan.ts';
import { eventRecord, propertyRecord } from './records.ts';
import type { AuthoredRecord } from './records.ts';
import { agreed, sameMeaning, shapeDifference } from './same.ts';

interface MergeOptions {
  /** A meaning that differs stays with its event, instead of being a conflict. */
  readonly ownMeanings: boolean;
  /** Takes what the events say differently and the catalog keeps once. */
  readonly ledger: Ledger;
}

export interface Merged {
  /** New files only, by path under the content folder. */
  readonly records: readonly { readonly path: string; readonly record: AuthoredRecord }[];
  readonly events: { readonly added: number; readonly known: number };
  readonly properties: { readonly added: number; readonly known: number };
  /** Conflicts are errors; what had to be assumed are warnings. */
  readonly problems: readonly Problem[];
}

interface Known {
  readonly property: PlannedProperty;
  /** Where it was found first, for the report. */
  readonly where: string;
  readonly isNew: boolean;
}

/** Merges the events in order. `catalog` is what is there already, if anything is. */
export function mergePlan(
  events: readonly PlannedEvent[],
  catalog: Catalog | undefined,
  options: MergeOptions,
): Merged {
  const problems: Problem[] = [];
  const report = (
    severity: Problem['severity'],
    code: string,
    { file, line, column }: Place,
    message: string,
    hint: string,
  ) => problems.push({ code, severity, file, line, column, message, hint });

  const properties = new Map<string, Known>(
    (catalog?.properties ?? []).map((property) => [
      property.id,
      { property: propertyAsPlanned(property), where: property.file, isNew: false },
    ]),
  );
  const planned = new Map<string, { readonly event: PlannedEvent; readonly where: string; readonly isNew: boolean }>(
    (catalog?.events ?? []).map((event) => [event.id, { event: asPlanned(event), where: event.file, isNew: false }]),
  );
  let knownEvents = 0;
  let knownProperties = 0;

  const takeProperty = (event: PlannedEvent, property: PlannedProperty): void => {
    const fault = faultOfId('property', property.key);
    if (fault) return void report('error', 'import-bad-key', property, fault.message, fault.hint);
    const there = properties.get(property.key);
    if (!there) {
      if (!property.type) {
        const message = `\`${property.key}\` has no type that the catalog knows.`;
        report('warning', 'import-no-type', property, message, 'It is imported as string; correct it.');
      }
      properties.set(property.key, { property, where: placeText(property), isNew: true });
      return;
    }
    if (there.isNew) {
      properties.set(property.key, { ...there, property: agreed(there.property, property, options.ledger) });
    } else knownProperties += 1;
    const difference = shapeDifference(there.property, property);
    if (difference !== undefined) {
      const message = `\`${property.key}\` of "${event.name}" differs from ${there.where}: ${difference}.`;
      report('error', 'import-conflict-type', property, message, 'Rename one of them, or make them agree.');
    } else if (!options.ownMeanings && !sameMeaning(there.property.summary, property.summary)) {
      const message = `\`${property.key}\` of "${event.name}" means something else than in ${there.where}.`;
      report(
        'error',
        'import-conflict-meaning',
        property,
        message,
        'Make them agree, rename one, or keep both with --own-meanings.',
      );
    }
  };

  for (const event of events) {
    const id = slugOf(event.name);
    const fault = faultOfId('event', id);
    if (fault) {
      report('error', 'import-bad-name', event, `"${event.name}" makes no id. ${fault.message}`, fault.hint);
      continue;
    }
    const twin = planned.get(id);
    if (!twin) planned.set(id, { event, where: placeText(event), isNew: true });
    else {
      if (!twin.isNew) knownEvents += 1;
      const difference = eventDifference(twin.event, event, options.ownMeanings);
      if (difference !== undefined) {
        const message = `"${event.name}" is in ${twin.where} already, with ${difference}.`;
        report('error', 'import-conflict-event', event, message, 'Nothing there is changed; merge the two by hand.');
        continue;
      }
    }
    for (const property of event.properties) takeProperty(event, property);
  }

  const general = (key: string) => properties.get(key)?.property;
  const fresh = [...planned].filter(([, { isNew }]) => isNew);
  const freshProperties = [...properties].filter(([, { isNew }]) => isNew);
  for (const { event } of fresh.map(([, one]) => one).filter(({ event: { summary } }) => !summary?.trim())) {
    report(
      'warning',
      'import-no-summary',
      event,
      `"${event.name}" has no description.`,
      'Its summary says so; write one.',
    );
  }
  return {
    records: [
      ...fresh.map(([id, { event }]) => ({ path: `events/${id}.yaml`, record: eventRecord(event, general) })),
      ...freshProperties.map(([key, { property }]) => ({
        path: `properties/${key}.yaml`,
        record: propertyRecord(property),
      })),
    ],
    events: { added: fresh.length, known: knownEvents },
    properties: { added: freshProperties.length, known: knownProperties },
    problems,
  };
}

const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** What differs between two descriptions of one event, where both say something. */
function eventDifference(there: PlannedEvent, event: PlannedEvent, ownMeanings: boolean): string | undefined {
  if (there.name !== event.name) return `the name "${there.name}"`;
  if (there.call !== event.call) return `a ${there.call} call`;
  const keys = (one: PlannedEvent): string =>
    one.properties
      .map(({ key }) => key)
      .toSorted()
      .join(', ');
  if (keys(there) !== keys(event)) return `the properties ${keys(there) || '(none)'}`;
  if (!ownMeanings && !sameMeaning(there.summary, event.summary)) return 'another description';
  return undefined;
}
