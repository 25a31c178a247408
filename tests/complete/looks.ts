// Every look for a value of the completeness catalog in an output. An output has it if it says the value and, with another
// value of the key in its place, says something else.

import type { Catalog } from '../../src/catalog/model.ts';
import { authoredSchemas } from '../../src/catalog/editor-schemas.ts';
import { compareCatalogs } from '../../src/cli/diff/compare.ts';
import type { Change } from '../../src/cli/diff/change.ts';
import { toCatalogSchema } from '../../src/exports/catalog-schema.ts';
import { FORMS } from './authored.ts';
import { files, markers, markersIn, says, type Marker } from './fixture.ts';
import { guideNames } from './guide.ts';
import { exportAndImport } from './imported.ts';
import type { Look } from './judge.ts';
import type { Scalar } from './values.ts';
import { withAnother } from './other-values.ts';
import { entryIn, PAGES, toldOf, type Output } from './outputs.ts';
import { alternatives, differences, pathOfKey, schemasAt, type JsonSchema } from './schemas.ts';

const isOfFew = ({ as }: Marker): boolean => as !== 'text' && as !== 'number';

export const lookFor = (marker: Marker, output: Output, found: boolean): Look => {
  const { form, file, key, value, as } = marker;
  const few = isOfFew(marker) ? as : undefined;
  return { kind: form.kind, key, as: few, output, found, place: `${JSON.stringify(value)} in ${file.path}` };
};

/** In what is made of the catalog alone. */
export function looksInTexts(catalog: Catalog): readonly Look[] {
  const schema = toCatalogSchema('https://reference.example/catalog.schema.json') as JsonSchema;
  const before = new Map(files.map(({ path }) => [path, toldOf(catalog, path)]));
  return byKey(markers).flatMap((all) => {
    const follows = new Set<Output>();
    let tries = 0;
    for (const marker of all) {
      if (follows.size === TEXTS.length || tries === TRIES) break;
      const { path } = marker.file;
      const other = withAnother(files, marker.file, marker, marker.siblings);
      if (!other) continue;
      tries += 1;
      const [was, is] = [before.get(path)!, toldOf(other.catalog, path)]; // of every file
      for (const output of PAGES) if (!follows.has(output) && was[output]() !== is[output]()) follows.add(output);
      if (!follows.has('catalog.schema.json')) {
        const paths = differences(entryIn(catalog, path), entryIn(other.catalog, path));
        if (paths.every((at) => schemasAt(schema, [...listOf(catalog, path), ...at]).length > 0))
          follows.add('catalog.schema.json');
      }
      if (!follows.has('diff')) {
        if (compareCatalogs(catalog, other.catalog).some((change) => names(change, marker, other.value)))
          follows.add('diff');
      }
    }
    if (tries === 0) return [];
    return all.flatMap((marker) =>
      TEXTS.map((output) => {
        const said =
          output === 'diff' ||
          output === 'catalog.schema.json' ||
          says(before.get(marker.file.path)![output](), marker);
        return lookFor(marker, output, said && follows.has(output));
      }),
    );
  });
}

/** Of many values of a key so many are changed, unless fewer do. */
const TRIES = 3;
const TEXTS = [...PAGES, 'catalog.schema.json', 'diff'] as const;

/** In what is no text of its own: our export read again, the schemas for editors, the guide for authors. */
export async function looksElsewhere(catalog: Catalog): Promise<readonly Look[]> {
  const schemas = new Map(authoredSchemas().map(({ name, schema }) => [name, schema]));
  const again = await exportAndImport(catalog);
  // What says nothing beside a name or a value may stand as that alone.
  const place = ({ file, key, value }: Marker): string =>
    `${file.path} ${key.replace(/\[\]\.(?:property|value|source|destination)$/, '[]')} ${JSON.stringify(value)}`;
  const back = new Set(FORMS.flatMap((form) => markersIn(form, again)).map(place));
  return markers.flatMap((marker) => [
    lookFor(marker, 'import', back.has(place(marker))),
    lookFor(marker, 'editor schema', isInEditors(schemas.get(marker.form.editor ?? ''), marker)),
    lookFor(marker, 'guide', guideNames(marker)),
  ]);
}

function isInEditors(schema: JsonSchema | undefined, { key, value, among }: Marker): boolean {
  if (!schema) return false;
  const at = schemasAt(schema, pathOfKey(key)).flatMap((one) => alternatives(schema, one));
  if (!among || typeof value === 'boolean') return at.length > 0;
  return at.some((one) => one['const'] === value || ((one['enum'] ?? []) as readonly unknown[]).includes(value)); // by the standard
}

function listOf(catalog: Catalog, path: string): readonly (string | number)[] {
  const lists = Object.entries(catalog).filter(([, list]) => Array.isArray(list));
  const own = lists.find(([, list]) =>
    (list as readonly { readonly file?: string }[]).some(({ file }) => file === path),
  );
  return own ? [own[0], 0] : [];
}

const INSIDE = /^(?:properties|members|items|constraints|values|limits)\b/;

/** A change names what was there, what is there, or the key; a value inside by the key next to it. */
function names({ code, text, before, after }: Change, { value, key }: Marker, other: Scalar | undefined): boolean {
  const said = [code, text, JSON.stringify(before), JSON.stringify(after)].join(' ').toLowerCase();
  const steps = key.split(/[.*[\]]+/).filter((step) => step !== '' && step !== 'key');
  const words = [value, other, ...(INSIDE.test(key) ? steps.slice(-1) : steps)];
  return words.some(
    (word) => word !== undefined && typeof word !== 'boolean' && said.includes(String(word).toLowerCase()),
  );
}

function byKey(all: readonly Marker[]): readonly (readonly Marker[])[] {
  return [...Map.groupBy(all, ({ form, key, as }) => `${form.kind} ${key} ${as}`).values()];
}
