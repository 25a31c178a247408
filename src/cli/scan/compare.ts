// What is found in code against what the catalog documents. What the catalog does not state is not held against the code.

import { isToBeSent } from '../../catalog/lookup.ts';
import type { Catalog, Event } from '../../catalog/model.ts';
import type { Severity } from '../../catalog/problem.ts';
import { membersOf } from '../../plans/tree.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { didYouMean } from '../../words/spelling/nearest.ts';
import { knownIn, type Known } from '../observe/known.ts';
import type { FoundCall } from './find.ts';

/** What a scan says, with how bad it is. Permanent, as the codes of the check are. */
export const FINDINGS = {
  'undocumented-event': 'error',
  'missing-property': 'error',
  'refused-property': 'error',
  'unknown-property': 'warning',
  'computed-name': 'warning',
  'unread-properties': 'warning',
  'not-in-code': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export interface Finding {
  readonly code: keyof typeof FINDINGS;
  /** As the folder to scan was named; of an event that no call sends its own file. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Compared {
  readonly findings: readonly Finding[];
  /** Of each call that sends what is documented the event. */
  readonly sent: ReadonlyMap<FoundCall, Event>;
}

/** `folder` is the content folder as the reader names it. */
export function compareCalls(calls: readonly FoundCall[], catalog: Catalog, folder: string): Compared {
  const finders = ['', ...catalog.vendors.map(({ id }) => id)].map((format) => knownIn(catalog, format));
  const sent = new Map<FoundCall, Event>();
  const names = catalog.events.map(({ name }) => name);
  const findings = calls.flatMap((call): readonly Finding[] => {
    const at = { file: call.file, line: call.line };
    if (call.computed !== undefined) {
      const message = `The name of the event is computed here, so that nothing tells which it is: ${quoted(call.computed)}.`;
      return [{ code: 'computed-name', ...at, message }];
    }
    const asked = { call: call.call, name: call.event };
    const known = finders
      .values()
      .map((find) => find(asked))
      .find((one) => one?.asStated);
    if (!known) return call.event === '' && call.call !== 'track' ? [] : [undocumented(call, names)];
    sent.set(call, known.event);
    return ofProperties(call, known);
  });
  const heard = new Set(sent.values());
  const silent = catalog.events.filter((event) => !heard.has(event) && isToBeSent(event));
  return { findings: [...findings, ...silent.map((event) => unsent(event, folder))], sent };
}

function undocumented({ file, line, event }: FoundCall, names: readonly string[]): Finding {
  const message = `The event ${quoted(event)} is sent here and not documented. ${didYouMean(event, names)}`.trimEnd();
  return { code: 'undocumented-event', file, line, message };
}

function unsent({ name, file }: Event, folder: string): Finding {
  const message = `${quoted(name)} is documented, and no call that was read sends it.`;
  return { code: 'not-in-code', file: `${folder}/${file}`, line: 1, message };
}

function ofProperties({ file, line, properties }: FoundCall, { event, properties: known }: Known): readonly Finding[] {
  const keys = [...(membersOf(properties)?.keys() ?? [])];
  const sent = new Set(keys.map((key) => known.get(key)?.property));
  const missing = event.properties.filter(({ required, property }) => required === true && !sent.has(property));
  const isClosed = event.additionalProperties === false;
  const isListed = known.size > 0 || isClosed;
  const name = quoted(event.name);
  return [
    ...missing.map(({ key }): Finding => {
      const message = properties?.isOpen
        ? `${name} is sent here with properties that cannot all be read, so that nothing tells whether ${quoted(key)} is among them, which is required.`
        : `${name} is sent here without ${quoted(key)}, which is required.`;
      return { code: properties?.isOpen ? 'unread-properties' : 'missing-property', file, line, message };
    }),
    ...keys.flatMap((key): readonly Finding[] => {
      if (!isListed || known.has(key)) return [];
      const said = isClosed ? 'which it may not have' : 'which is not documented for it';
      const message = `${name} is sent here with ${quoted(key)}, ${said}. ${didYouMean(key, known.keys())}`.trimEnd();
      return [{ code: isClosed ? 'refused-property' : 'unknown-property', file, line, message }];
    }),
  ];
}
