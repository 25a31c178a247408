// JSON Schemas, a file an event or many bundled in one; drafts 04 to 2020-12. What others refer to is no event itself.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanCall, PlanEvent } from '../../record.ts';
import { referencesIn, type References } from '../../schema/references.ts';
import { shapeOf } from '../../schema/shape.ts';
import { callOf } from '../shared/calls-of.ts';
import { isWrapped, payloadOf } from '../shared/payload.ts';

export const jsonSchemaBundle: Reader = {
  id: 'json-schema-bundle',
  claims: ({ first }) =>
    first && bundled(first).length > 0 && !first.has('properties') ? 'schemas of events under "$defs"' : undefined,
  read: (files) => {
    const references = referencesIn(files);
    for (const { first } of files) first?.take('$schema', '$id', 'title', 'description');
    return {
      events: files
        .flatMap(({ first }) => (first ? bundled(first) : []))
        .flatMap((schema) => eventOf(schema, references)),
    };
  },
};

export const jsonSchema: Reader = {
  id: 'json-schema',
  claims: (file) => (isSchema(file.first) ? 'a "$schema" with "properties"' : undefined),
  read: (files) => {
    const references = referencesIn(files);
    const read = files.flatMap(({ first }) =>
      first && isOfObject(first) ? [{ first, events: eventOf(first, references) }] : [],
    );
    for (const { first } of files) first?.enter();
    return { events: read.flatMap(({ first, events }) => (references.isTarget(first) ? [] : events)) };
  },
};

/** What events are made of is no event: a text, a number, a list of definitions. */
function isOfObject(schema: FileNode): boolean {
  return (
    ['properties', 'allOf', '$ref', 'oneOf', 'anyOf'].some((key) => schema.has(key)) || schema.word('type') === 'object'
  );
}

function bundled(first: FileNode): readonly FileNode[] {
  const all = [...first.entries('$defs'), ...first.entries('definitions')].map(([, schema]) => schema);
  return all.filter(
    (schema) => schema.has('title') && (schema.has('properties') || schema.has('$schema') || schema.has('$id')),
  );
}

function isSchema(first: FileNode | undefined): boolean {
  if (!first?.isObject || first.has('self')) return false;
  const stated = first.at('$schema')?.peek();
  const isStated = typeof stated === 'string' && stated.includes('json-schema.org');
  return isStated
    ? first.keys.length > 1
    : first.at('type')?.peek() === 'object' && first.at('properties')?.isObject === true;
}

function eventOf(schema: FileNode, references: References): readonly PlanEvent[] {
  const comment = schema.at('$comment')?.peek();
  const call = callOf(/type (\w+)\.$/.exec(typeof comment === 'string' ? comment : '')?.[1]);
  if (call) schema.take('$comment');
  const wrapped = isWrapped(schema);
  const name = schema.text('title') || nameOfFile(schema);
  if (!wrapped)
    return [{ name, call: call ?? 'track', callText: call, ...memberShape(schema, references), ...schema.place }];
  const about = call ?? aboutSomebody(schema, name);
  const said = { ...payloadOf(schema, about ?? 'track'), summary: schema.text('description') || undefined };
  const isNamed = about === undefined || about === call;
  const named = isNamed ? { name } : { name: '', title: name };
  return [{ ...named, call: about ?? 'track', callText: about, ...said, ...schema.place }];
}

/** A message whose keys stand under the traits alone is about a person or a group. */
function aboutSomebody(schema: FileNode, name: string): PlanCall | undefined {
  const isAboutTraits =
    schema.has('properties', 'traits', 'properties') && !schema.has('properties', 'properties', 'properties');
  return isAboutTraits ? (/group/i.test(name) ? 'group' : 'identify') : undefined;
}

function memberShape(
  schema: FileNode,
  references: References,
): Pick<PlanEvent, 'properties' | 'additional' | 'summary' | 'status' | 'fields'> {
  const { members = [], additional, summary, status, fields } = shapeOf(schema, { references, depth: 0 });
  return { properties: members, additional, summary, status, ...(fields && { fields }) };
}

/** `signed_up` of `events/signed_up.schema.json`. */
function nameOfFile({ file }: FileNode): string {
  return (file.path.split('/').at(-1) ?? '').replace(/(?:\.schema)?\.(?:json|ya?ml)$/i, '');
}
