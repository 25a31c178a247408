// The fixture with one value changed: what an output says must follow.

import type { checkCatalog } from '../../src/catalog/check.ts';
import { buildCatalog } from '../../src/catalog/load.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import type { Staged } from '../../src/catalog/problem.ts';
import type { ContentFile } from '../../src/catalog/read/read.ts';
import type { Authored, Path, Scalar } from './values.ts';

/** A file of the fixture as plain data. */
export interface FixtureFile {
  readonly path: string;
  readonly data: unknown;
  readonly picture?: ContentFile['picture'];
}

/** The catalog with another value in one place, or without it; nothing if every change leaves it unsound. */
export function withAnother(
  files: readonly FixtureFile[],
  file: FixtureFile,
  authored: Authored,
  siblings: readonly Scalar[],
): { readonly catalog: Catalog; readonly value: Scalar | undefined; readonly data: unknown } | undefined {
  const beside = valuesBeside(file.data, authored.at);
  const candidates = others(files, authored, siblings).filter((one) => one !== authored.value);
  const [fresh, there] = [
    candidates.filter((one) => !beside.includes(one)),
    candidates.filter((one) => beside.includes(one)),
  ];
  // Of few, one less says something else for sure; the same in another order may not.
  for (const value of [...fresh, ...(siblings.length > 0 ? [undefined] : []), ...there, undefined]) {
    const data = changed(file.data, authored.at, authored.isKey, value);
    const { value: catalog } = catalogOf(
      files.map((one) => (one === file ? { ...file, data } : one)),
      () => [],
    );
    if (catalog) return { catalog, value, data };
  }
  return undefined;
}

const texts = new WeakMap<FixtureFile, ContentFile>();

/** Files that are the same are not parsed again. What is only checked makes no other output. */
export function catalogOf(files: readonly FixtureFile[], check?: typeof checkCatalog): Staged<Catalog | undefined> {
  const all = files.map((file) => {
    const { path, picture } = file;
    const text = texts.get(file) ?? { path, text: textOf(file), ...(picture && { picture }) };
    texts.set(file, text);
    return text;
  });
  return buildCatalog(all, check);
}

/** JSON is YAML. */
export function textOf({ path, data }: FixtureFile): string {
  return path.endsWith('.mdx') ? `---\n${JSON.stringify(data)}\n---\n\nText.\n` : JSON.stringify(data);
}

/** Other values that may stand in the same place, those first that say most. */
function others(files: readonly FixtureFile[], { value }: Authored, siblings: readonly Scalar[]): readonly Scalar[] {
  if (siblings.length > 0) return siblings;
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  const folder = folderOf(files, value);
  if (folder) return idsIn(files, folder);
  return [
    value.replace(/\p{L}(?=\P{L}*$)/u, '$&x'),
    value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    `${value}x`,
    ...files.map(({ path }) => `/${path.replace(/\.\w+$/, '')}/`),
  ];
}

/** The folder of the thing that an id names. */
export function folderOf(files: readonly FixtureFile[], id: Scalar): string | undefined {
  return files.map(({ path }) => path.split('/')).find(([, name]) => name === `${id}.yaml`)?.[0];
}

function idsIn(files: readonly FixtureFile[], folder: string): readonly string[] {
  return files.flatMap(({ path }) =>
    path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1, -'.yaml'.length)] : [],
  );
}

/** What the list or map around a place holds. */
function valuesBeside(data: unknown, at: Path): readonly unknown[] {
  const around = at.slice(0, -1).reduce((inner, step) => (inner as Record<string | number, unknown>)[step], data); // a path leads through maps and lists
  return Array.isArray(around) ? around : Object.keys(around as object);
}

/** A value that stands in the same list already changes places. */
function changed(data: unknown, [step, ...rest]: Path, isKey: boolean, value: Scalar | undefined): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    const swapped = rest.length === 0 ? items.indexOf(value) : -1;
    return items
      .map((item, index) =>
        index === step ? changed(item, rest, isKey, value) : index === swapped ? items[Number(step)] : item,
      )
      .filter((item) => item !== undefined);
  }
  const entries = Object.entries(data as object); // a path leads through maps and lists
  return Object.fromEntries(
    entries.flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
      if (key !== step) return [[key, inner]];
      if (rest.length > 0 || !isKey) return [[key, changed(inner, rest, isKey, value)]];
      return value === undefined ? [] : [[String(value), inner]];
    }),
  );
}
