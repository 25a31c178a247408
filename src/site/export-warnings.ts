// What there is to know of a format before the whole catalog is handed on in it, and the file that has all of it.

import { held, type Lookup } from '../catalog/lookup.ts';
import type { Catalog, EventProperty } from '../catalog/model.ts';
import { FORMATS, type FormatEntry } from '../exports/formats.ts';
import { rulesOf } from '../exports/rules/by-format.ts';
import { warningsOf, type Warning } from '../exports/rules/warnings.ts';
import { shownEach } from './lists/long-lists.ts';
import { absoluteUrl, eventPropertyUrl, exportUrl, thingUrl } from './urls.ts';

interface Shown {
  readonly message: string;
  /** The event and the key it is about, if any. */
  readonly about?: { readonly name: string; readonly key: string | undefined; readonly url: string };
}

export interface ExportWarnings {
  readonly vendor: string;
  /** Where its rules are published. */
  readonly source: string;
  readonly total: number;
  /** The first of them. */
  readonly shown: readonly Shown[];
  /** The file with all of them, where those are more. */
  readonly all?: string;
}

/** The most that the page shows of all formats together, of a format at least one. */
const MOST_SHOWN = 5;

/** Of each format, the more formats have any the fewer. */
const mostShown = held((catalog: Catalog) => {
  const warned = FORMATS.filter((format) => warningsIn(catalog)(format).length > 0);
  return shownEach(Math.max(1, warned.length), MOST_SHOWN, 1);
});

/** Nothing for a format without rules. */
export function exportWarnings(format: FormatEntry, { catalog }: Lookup): ExportWarnings | undefined {
  const rules = rulesOf(format.id);
  if (!rules) return undefined;
  const all = warningsIn(catalog)(format);
  const most = mostShown(catalog);
  return {
    vendor: rules.vendor,
    source: rules.source,
    total: all.length,
    shown: all.slice(0, most).map(shown),
    ...(all.length > most && { all: warningsUrl(format) }),
  };
}

/** One a line, with the address of what it is about; nothing where the page shows them all. */
export function exportWarningsText(format: FormatEntry, { catalog }: Lookup): string | undefined {
  const all = warningsIn(catalog)(format);
  if (all.length <= mostShown(catalog)) return undefined;
  const lines = all.map((warning) => {
    const { about, message } = shown(warning);
    const place = about && `${[about.name, about.key].filter((part) => part !== undefined).join(', ')}: `;
    return `${place ?? ''}${message}${about ? ` ${absoluteUrl(about.url)}` : ''}`.replace(/\s+/g, ' ');
  });
  return `${lines.join('\n')}\n`;
}

export function warningsUrl({ id }: FormatEntry): string {
  return exportUrl(`${id}.warnings.txt`);
}

const warningsIn = held((catalog: Catalog) => {
  const personal = new Map(catalog.properties.map((property) => [property.id, property.personal]));
  // One that several events carry stays one, so that it is judged once.
  const judged = held((property: EventProperty) => ({ ...property, personal: personal.get(property.property) }));
  const events = catalog.events.map(({ id, name, call, properties }) => ({
    id,
    name,
    call,
    properties: properties.map(judged),
  }));
  const found = new Map<string, readonly Warning[]>();
  return ({ id, calls }: FormatEntry): readonly Warning[] => {
    // Two formats of one vendor with the same rules for the same calls have the same.
    const first = FORMATS.find((one) => rulesOf(one.id) === rulesOf(id) && one.calls === calls)?.id ?? id;
    const all = found.get(first) ?? [...warningsOf(first, events)];
    found.set(first, all);
    return all;
  };
});

function shown({ event, property, key, message }: Warning): Shown {
  if (!event) return { message };
  const url = property === undefined ? thingUrl('event', event.id) : eventPropertyUrl(event.id, property);
  return { message, about: { name: event.name, key, url } };
}
