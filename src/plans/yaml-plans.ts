// Plans kept as YAML: RudderStack's (events, properties and rules refer to one another by id) and analyze-tracking's.

import type { Findings, FoundProperty } from './findings.ts';
import { schemaProperties } from './schema-rules.ts';
import type { ImportFormat, TrackedEvent } from './tracked.ts';
import { at, itemsOf, membersOf, textOf, type Tree } from './tree.ts';

const CALLS: readonly TrackedEvent['call'][] = ['track', 'page', 'screen', 'identify', 'group'];

/** Reads the documents if they are one of these; tells which. */
export function readYamlPlan(documents: readonly Tree[], findings: Findings): ImportFormat | undefined {
  if (documents.some((document) => at(document, 'kind') && at(document, 'spec'))) {
    readRudderStack(documents, findings);
    return 'rudderstack';
  }
  const [document] = documents;
  const events = membersOf(at(document, 'events'));
  if (!events) return undefined;
  for (const [name, { offset, tree }] of events) {
    findings.add({ name, description: textOf(at(tree, 'description')), properties: schemaProperties(tree), offset });
  }
  return 'analyze-tracking';
}

function readRudderStack(documents: readonly Tree[], findings: Findings): void {
  const specs = documents.flatMap((document) => at(document, 'spec') ?? []);
  const listed = (key: string) => specs.flatMap((spec) => itemsOf(at(spec, key)) ?? []);
  const events = byId(listed('events'));
  const properties = byId(listed('properties'));
  const ruled = new Set<string>();
  for (const rule of listed('rules')) {
    const id = referenceOf(at(rule, 'event'));
    if (id === undefined) {
      findings.report(
        'skipped',
        'warning',
        rule.offset,
        'A rule that names no event is passed over.',
        'Give it an "event".',
      );
      continue;
    }
    ruled.add(id);
    addEvent(findings, id, events.get(id), at(rule, 'event') ?? rule, carriedBy(rule, properties));
  }
  for (const [id, event] of events) if (!ruled.has(id)) addEvent(findings, id, event, event, undefined);
  const open = [...ruled].filter((id) => !events.has(id));
  if (open.length > 0) {
    const message =
      open.length === 1
        ? '1 event is named by its id only, because its definition is in another file.'
        : `${open.length} events are named by their ids only, because their definitions are in another file.`;
    findings.report(
      'unresolved',
      'warning',
      0,
      message,
      'Add the files of kind "events" and "properties" to see their names.',
    );
  }
}

function addEvent(
  findings: Findings,
  id: string,
  event: Tree | undefined,
  place: Tree,
  properties: FoundProperty[] | undefined,
): void {
  const call = CALLS.find((each) => each === textOf(at(event, 'event_type')));
  const name = textOf(at(event, 'name')) ?? (call === undefined || call === 'track' ? id : '');
  findings.add({ name, call, description: textOf(at(event, 'description')), properties, offset: place.offset });
}

function carriedBy(rule: Tree, properties: ReadonlyMap<string, Tree>): FoundProperty[] {
  return (itemsOf(at(rule, 'properties')) ?? []).flatMap((entry) => {
    const id = referenceOf(at(entry, 'property') ?? entry);
    const property = id === undefined ? undefined : properties.get(id);
    const name = textOf(at(property, 'name')) ?? id;
    if (name === undefined) return [];
    return [
      {
        name,
        type: textOf(at(property, 'type')),
        description: textOf(at(property, 'description')),
        offset: entry.offset,
      },
    ];
  });
}

/** `#event:signed_up`, or the older `{ $ref: "#/events/group/signed_up" }`. */
function referenceOf(tree: Tree | undefined): string | undefined {
  const text = textOf(tree) ?? textOf(at(tree, '$ref'));
  return text?.split(/[/:]/).at(-1)?.replace(/^#/, '');
}

function byId(entries: readonly Tree[]): ReadonlyMap<string, Tree> {
  return new Map(
    entries.flatMap((entry) => [[textOf(at(entry, 'id')) ?? '', entry] as const]).filter(([id]) => id !== ''),
  );
}
