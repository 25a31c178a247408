// Which events an exported file names, as parsers that are not ours read it; and which it should name.

import { strFromU8, unzipSync } from 'fflate';
import { marked, type Tokens } from 'marked';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';
import type { Call } from '../../src/catalog/model.ts';
import type { FormatId } from '../../src/exports/formats.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly call: Call;
  readonly as?: unknown;
}

interface Reading {
  /** What stands in one of the files for an event. */
  readonly names: (text: string, path: string) => readonly string[];
  readonly nameOf: (event: Named, all: readonly Named[]) => string | undefined;
}

const sent = ({ name }: Named): string => name;
const underscored = ({ id }: Named): string => id.replaceAll('-', '_');
const fitting = (event: Named): string => (/^[\w-]+$/.test(event.name) ? event.name : underscored(event));
const column = (name: string) => (text: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return [...new Set(data.map((row) => row[name] ?? ''))];
};
const json = (text: string): Written => JSON.parse(text) as Written; // any other form fails the test

/** As much of the JSON and YAML exports as names events. */
interface Written {
  readonly rules: readonly {
    readonly key?: string;
    readonly jsonSchema: { readonly labels: { readonly event: string } };
  }[];
  readonly spec: { readonly events: readonly { readonly id: string }[] };
  readonly self: { readonly name: string };
  readonly entries: readonly { readonly name: string }[];
  readonly event_definitions: readonly { readonly name: string }[];
  readonly sources: readonly {
    readonly tables: readonly { readonly meta: { readonly events: readonly string[] } }[];
  }[];
  readonly events: readonly { readonly name: string }[];
  readonly $defs: Readonly<Record<string, { readonly title: string }>>;
}

const rules = (text: string): readonly string[] =>
  json(text).rules.map((rule) => rule.key ?? rule.jsonSchema.labels.event);

const READINGS: Readonly<Record<FormatId, Reading>> = {
  'segment-rules': { names: rules, nameOf: sent },
  'segment-call-rules': { names: rules, nameOf: sent },
  'segment-csv': { names: column('Event Name'), nameOf: sent },
  typewriter: { names: rules, nameOf: ({ call, name }) => (call === 'identify' ? undefined : name) },
  rudderstack: {
    names: (text, path) => (path === 'events.yaml' ? (parseYaml(text) as Written).spec.events.map(({ id }) => id) : []),
    nameOf: firstOfItsCall,
  },
  iglu: { names: (text) => [json(text).self.name], nameOf: fitting },
  'avo-csv': { names: column('Event Name'), nameOf: sent },
  mixpanel: { names: (text) => json(text).entries.map(({ name }) => name), nameOf: sent },
  'amplitude-csv': {
    names: (text) => column('Object Name')(text).filter((name) => name !== ''),
    nameOf: ofEvent,
  },
  posthog: { names: (text) => json(text).event_definitions.map(({ name }) => name), nameOf: ofEvent },
  'ga4-dimensions': { names: () => [], nameOf: () => undefined },
  'warehouse-csv': { names: column('event'), nameOf: sent },
  dbt: {
    names: (text) =>
      (parseYaml(text) as Written).sources.flatMap(({ tables }) => tables.flatMap(({ meta }) => meta.events)),
    nameOf: sent,
  },
  'json-schema': {
    names: (text) => Object.values(json(text).$defs).map(({ title }) => title),
    nameOf: sent,
  },
  typescript: { names: namesInTypes, nameOf: sent },
  excel: { names: (text, path) => (path === 'Events' ? (JSON.parse(text) as string[]) : []), nameOf: sent },
  csv: { names: column('event'), nameOf: sent },
  'mapping-csv': { names: column('event'), nameOf: calledElsewhere },
  mapping: { names: (text) => json(text).events.map(({ name }) => name), nameOf: calledElsewhere },
  markdown: {
    names: (text) =>
      marked
        .lexer(text)
        .filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 2)
        .map((heading) => heading.text),
    nameOf: sent,
  },
};

function ofEvent({ call, name }: Named): string | undefined {
  return call === 'identify' || call === 'group' ? undefined : name;
}

/** RudderStack takes one event each of those that are no track calls. */
function firstOfItsCall(event: Named, all: readonly Named[]): string | undefined {
  return event.call === 'track' || all.find(({ call }) => call === event.call) === event
    ? underscored(event)
    : undefined;
}

function calledElsewhere({ name, as }: Named): string | undefined {
  return as === undefined ? undefined : name;
}

/** The members of `TrackEvents` and its like. */
function namesInTypes(text: string): readonly string[] {
  return ts
    .createSourceFile('events.ts', text, ts.ScriptTarget.Latest)
    .statements.filter((one) => ts.isInterfaceDeclaration(one) && /^[A-Z]\w+Events$/.test(one.name.text))
    .flatMap((one) => (one as ts.InterfaceDeclaration).members.map(({ name }) => (name as ts.StringLiteral).text)); // ours
}

/** The files of a download by path: those of an archive, or the one; of a workbook the first column of each sheet. */
export async function filesIn(name: string, bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  if (name.endsWith('.xlsx')) {
    const sheets = await readSheets(new Uint8Array(bytes).buffer);
    return new Map(sheets.map(({ sheet, data }) => [sheet, JSON.stringify(data.slice(1).map(([first]) => first))]));
  }
  if (!name.endsWith('.zip')) return new Map([[name, strFromU8(bytes)]]);
  return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

/** In alphabetical order. */
export function namesIn(format: FormatId, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => READINGS[format].names(text, path)).toSorted();
}

/** What `namesIn` should find in an export of the events. */
export function namesFor(format: FormatId, events: readonly Named[]): readonly string[] {
  return events.flatMap((event) => READINGS[format].nameOf(event, events) ?? []).toSorted();
}
