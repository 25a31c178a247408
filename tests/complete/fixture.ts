// The completeness catalog: everything an author can write, once.

import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../../src/catalog/read/read.ts';
import { digits } from '../../src/words/numbers.ts';
import { FORMS, type FileForm } from './authored.ts';
import { keysOf } from './keys.ts';
import { authoredIn, type Authored, type Scalar } from './values.ts';
import { catalogOf, type FixtureFile } from './other-values.ts';

export const FOLDER = join(import.meta.dirname, 'catalog');

/** A value, where it stands, and what else could stand there where that is little. */
export interface Marker extends Authored {
  readonly form: FileForm;
  readonly file: FixtureFile;
  readonly siblings: readonly Scalar[];
}

export const files: readonly FixtureFile[] = readContent(FOLDER).value.map(({ path, text, picture }) => ({
  path,
  data: parse(path.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text) as unknown, // what the reader makes of it
  ...(picture && { picture }),
}));

export const { value: catalog, problems } = catalogOf(files);

const CLASSES = catalog?.site.privacyClasses ?? {};

export const markers: readonly Marker[] = FORMS.flatMap((form) => markersIn(form, files));

/** The values of the files of one form. */
export function markersIn(form: FileForm, among: readonly FixtureFile[]): readonly Marker[] {
  const few = Map.groupBy(
    keysOf(form.schema).filter(({ as }) => as !== 'text' && as !== 'number'),
    ({ key }) => key,
  );
  return among
    .filter(({ path }) => form.files.test(path))
    .flatMap((file) =>
      authoredIn(form.schema, file.data).map((authored) => ({
        ...authored,
        form,
        file,
        siblings: (few.get(authored.key) ?? [])
          .filter(({ as }) => as !== authored.as)
          .map(({ as }) => JSON.parse(as) as Scalar), // `as` is the JSON of a value
      })),
    );
}

/** A line for every key of a form that no file of it has, and for every one of few values that no file has at all. */
export function unauthored(forms: readonly FileForm[], authored: readonly Marker[]): readonly string[] {
  const keys = new Set(authored.map(({ form, key }) => `${form.kind} ${key}`));
  const few = new Map<unknown, Set<string>>();
  for (const { among, as } of authored) few.set(among, (few.get(among) ?? new Set()).add(as));
  const lines = forms.flatMap(({ kind, schema }) =>
    keysOf(schema).flatMap(({ key, as, among }) => {
      const what = keys.has(`${kind} ${key}`)
        ? among && !few.get(among)?.has(as)
          ? `\`${key}\` (${as})`
          : ''
        : `\`${key}\``;
      return what === '' ? [] : [`${kind}: key ${what} is authored nowhere in the completeness catalog`];
    }),
  );
  return [...new Set(lines)];
}

/** Whether a text says a value that can be told from all others: words and numbers, not `true` or one of few. */
export function says(text: string, { value, as }: Authored): boolean {
  if (as !== 'text' && as !== 'number') return true;
  if (typeof value === 'number' && text.includes(digits(value))) return true; // as sentences have it
  // A class of personal data is said by its name; of a pattern for addresses, what stands before its hole.
  const words = [CLASSES[String(value)]?.name, String(value).split('{')[0]];
  return words.some((each) => each !== undefined && text.includes(each));
}
