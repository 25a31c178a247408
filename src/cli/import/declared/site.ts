// What site.yaml has to declare for what an import writes: fields and classes of personal data. What stands there stays,
// comments included.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Document, isMap, parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';
import type { DeclaredFields } from '../../../catalog/schema/fields.ts';
import { capital } from '../../../words/spelling/letters.ts';
import { siteRecord, toYaml } from '../../templates.ts';

export interface Declarations {
  readonly fields: DeclaredFields;
  readonly privacyClasses: Readonly<Record<string, { readonly name: string; readonly summary?: string | undefined }>>;
}

/** The text that site.yaml is to have; nothing where it stays as it is. A folder that has none gets one that is named after it. */
export function siteText(folder: string, { fields, privacyClasses }: Declarations): string | undefined {
  const path = join(folder, 'site.yaml');
  const isThere = existsSync(path);
  const added = Object.entries({ fields, privacyClasses }).filter(([, all]) => Object.keys(all).length > 0);
  if (isThere && added.length === 0) return undefined;
  if (!isThere) return toYaml({ ...newSite(folder), ...Object.fromEntries(added) });
  return added.reduce((text, [list, all]) => declared(text, list, Object.entries(all)), readFileSync(path, 'utf8'));
}

type Entries = readonly (readonly [key: string, one: object])[];

/** The text with entries added to the map of that name, or with what they say more; all else stays letter by letter. */
function declared(text: string, list: string, entries: Entries): string {
  const document = parseDocument(text);
  const map = document.get(list);
  if (!isMap(map) || map.flow === true || map.items.length === 0) {
    document.set(
      list,
      document.createNode({ ...(isMap(map) && (map.toJSON() as object)), ...Object.fromEntries(entries) }),
    ); // a map
    return isMap(map)
      ? document.toString({ lineWidth: 120 })
      : `${text.replace(/\n*$/, '\n')}${list}:\n${linesOf(entries, '  ')}`;
  }
  const there = entries.flatMap(([key, one]) =>
    map.has(key) && 'on' in one ? [[map.getIn([key, 'on'], true), one.on] as const] : [],
  );
  const fresh = entries.filter(([key]) => !map.has(key));
  const [first, last] = [map.items[0]?.key as Node, map.items.at(-1)?.value as Node]; // a parsed map has nodes
  const start = first.range?.[0] ?? 0;
  const end = (last as Node | null)?.range?.[1] ?? start;
  const after = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1 || text.length;
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const edits = there.map(
    ([node, on]) => [...((node as Node).range ?? []), flow(on)] as readonly [number, number, number, string],
  ); // parsed
  return [
    ...edits.map(([from, to, , by]) => ({ from, to, by })),
    { from: after, to: after, by: linesOf(fresh, indent) },
  ]
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to), text);
}

function linesOf(entries: Entries, indent: string): string {
  return entries.map(([key, one]) => `${indent}${key}: ${flow(one)}\n`).join('');
}

function flow(value: unknown): string {
  const document = new Document(value);
  visit(document, { Collection: (_key, node) => void (node.flow = true) });
  const text = document.toString({ lineWidth: 0 }).trim().replace(/\n\s*/g, ' ');
  return text.replace(/(^|\bon: )\[ ([\w, -]+) \]/, '$1[$2]');
}

/** Named after its folder. */
export function newSite(folder: string): Readonly<Record<string, unknown>> {
  const name = basename(resolve(folder))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return siteRecord(capital(name) || 'Tracking plan', new Date().toISOString().slice(0, 10));
}
