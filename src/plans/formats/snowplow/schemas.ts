// Snowplow's self-describing schemas, as an Iglu registry has them, as data structures, and what data products say of the
// events made of them (https://docs.snowplow.io/docs/fundamentals/schemas/).

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { Found, PlanEvent, PlanGroup } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { referencesIn } from '../../schema/references.ts';
import { shapeOf } from '../../schema/shape.ts';
import { fieldsNamed, fieldsOf } from '../shared/fields.ts';
import { dataProductEvents, type Thing } from './products.ts';

export const snowplow: Reader = {
  id: 'snowplow',
  claims: (file) =>
    structuresIn(file).length > 0
      ? 'schemas that name themselves under "self"'
      : file.documents.some((document) => isProduct(document) || isApplication(document))
        ? 'the "resourceType" of a data product or a source application'
        : undefined,
  read(files) {
    const structures = newestOf(files.flatMap((file) => structuresIn(file)));
    const references = referencesIn(files);
    const found = structures.map((structure) => ({ structure, thing: thingOf(structure, references) }));
    const products = files.flatMap((file) => file.documents.filter(isProduct));
    const byAddress = new Map(found.map(({ structure, thing }) => [addressOf(structure.schema), thing] as const));
    // Without a product nothing of an application is kept.
    const applications = products.length > 0 ? applicationsIn(files) : new Map<string, string>();
    const specified = products.flatMap((product) => dataProductEvents(product, byAddress, applications));
    return sorted(found, specified);
  },
};

interface Structure {
  readonly schema: FileNode;
  /** What a data structure notes beside the schema. */
  readonly meta: FileNode | undefined;
}

function structuresIn({ documents }: SourceFile): readonly Structure[] {
  return documents.flatMap((document) => {
    const bundled = [document, ...document.list(), ...document.list('schemas'), ...document.list('data')];
    return bundled.flatMap((one): readonly Structure[] => {
      if (one.has('self', 'vendor') && one.has('self', 'name')) return [{ schema: one, meta: undefined }];
      const schema = one.at('data');
      return schema?.has('self', 'name') ? [{ schema, meta: one }] : [];
    });
  });
}

function isProduct(document: FileNode): boolean {
  return document.at('resourceType')?.peek() === 'data-product';
}

function isApplication(document: FileNode): boolean {
  return document.at('resourceType')?.peek() === 'source-application';
}

/** Names of source applications by their files. */
function applicationsIn(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, documents }) =>
      documents.filter(isApplication).map((one) => {
        one.take('apiVersion', 'resourceType', 'resourceName');
        return [path.split('/').at(-1) ?? '', one.text('data', 'name') ?? ''] as const;
      }),
    ),
  );
}

/** `iglu:com.acme/room_viewed`; the version apart. */
function addressOf(schema: FileNode): string {
  return `iglu:${schema.word('self', 'vendor') ?? ''}/${schema.word('self', 'name') ?? ''}`;
}

function newestOf(all: readonly Structure[]): readonly Structure[] {
  const newest = new Map<string, Structure>();
  for (const one of all) {
    const there = newest.get(addressOf(one.schema));
    if (!there || isNewer(versionOf(one), versionOf(there))) newest.set(addressOf(one.schema), one);
  }
  const kept = new Set(newest.values());
  return all.filter((one) => {
    if (kept.has(one)) return true;
    (one.meta ?? one.schema).take();
    one.schema.file.lose('an older version of a schema', one.schema.offset);
    return false;
  });
}

const versionOf = ({ schema }: Structure): readonly number[] =>
  (schema.word('self', 'version') ?? '').split('-').map(Number);

function isNewer(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

function thingOf({ schema, meta }: Structure, references: ReturnType<typeof referencesIn>): Thing {
  const name = schema.written('self', 'name') ?? '';
  const vendor = schema.written('self', 'vendor') ?? '';
  const version = schema.written('self', 'version') ?? '';
  schema.at('self')?.take('format');
  meta?.take('apiVersion', 'resourceType');
  const kind = meta?.text('meta', 'schemaType');
  const hidden = meta?.flag('meta', 'hidden');
  const custom = fieldsNamed(meta?.at('meta'), ['customData']).fields?.['customData'];
  const { members = [], additional, summary, status } = shapeOf(schema, { references, depth: 0 });
  const event: PlanEvent = {
    name,
    call: 'track',
    summary,
    status,
    properties: members,
    additional,
    ...fieldsOf({ vendor, version, ...(hidden && { hidden }), customData: custom }),
    ...(schema.at('self', 'name') ?? schema).place,
  };
  return { name, isEntity: kind === 'entity', event };
}

function sorted(found: readonly { readonly thing: Thing }[], specified: readonly PlanEvent[]): Found {
  const events = found.filter(({ thing }) => !thing.isEntity).map(({ thing }) => thing.event);
  const groups = found
    .filter(({ thing }) => thing.isEntity)
    .map(({ thing: { event } }): PlanGroup => {
      const { name, summary, fields, properties = [], file, line, column } = event;
      return { name, summary, fields, properties, everywhere: false, file, line, column };
    });
  return { events: [...events, ...specified], groups };
}
