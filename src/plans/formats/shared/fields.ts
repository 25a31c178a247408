import type { FileNode } from '../../node.ts';
import type { Json, PlanFacts } from '../../record.ts';

type Fields = Pick<PlanFacts, 'fields'>;

/** The facts named, under the names they have in the file; what says nothing is left out. */
export function fieldsNamed(node: FileNode | undefined, names: readonly string[]): Fields {
  return fieldsOf(Object.fromEntries(names.map((name) => [name, saying(node?.at(name))])));
}

/** Every fact of an object but those that are read otherwise. */
export function otherFields(node: FileNode, read: readonly string[]): Fields {
  return fieldsNamed(
    node,
    node.keys.filter((key) => !read.includes(key)),
  );
}

/** The fields that say something; nothing if none does. */
export function fieldsOf(all: Readonly<Record<string, Json | undefined>>): Fields {
  const stated = Object.entries(all).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return stated.length > 0 ? { fields: Object.fromEntries(stated) } : {};
}

function saying(node: FileNode | undefined): Json | undefined {
  const value = node?.peek();
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined;
  node?.take();
  return typeof value === 'number' ? (node?.written() ?? value) : value;
}
