// Texts to authored records: YAML, then the schema of the kind, with the position of everything at hand.

import type { z } from 'zod';
import { parsePublished } from '../addresses/published.ts';
import type { Published } from '../addresses/published.ts';
import { problem, sorted, START } from '../codes.ts';
import { placeOf } from '../ids.ts';
import { byKind, KINDS } from '../kinds.ts';
import type { Kind, ListOf } from '../kinds.ts';
import type { Problem, Staged } from '../problem.ts';
import { parseProse } from '../prose/parse.ts';
import type { Prose } from '../prose/parse.ts';
import type { ContentFile } from '../read/read.ts';
import { SCHEMAS, type Authored as AuthoredOf } from '../schema.ts';
import { guideSchema, proseSchema, siteSchema, type AuthoredGuide } from '../schema/site.ts';
import { changesSchema, redirectsSchema } from '../schema/changes.ts';
import { codeSchema } from '../schema/code.ts';
import { observedSchema } from '../schema/observed.ts';
import { foundPicture } from './pictures.ts';
import type { FoundPicture } from './pictures.ts';
import { schemaProblems } from './schema-problems.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { parseYaml } from '../read/yaml.ts';
import type { Parsed } from '../read/yaml.ts';
import { positionsIn } from '../read/positions.ts';
import type { Positions } from '../read/positions.ts';

/** The files that there are once, named after what they are. */
const ONCE = {
  site: siteSchema,
  redirects: redirectsSchema,
  changes: changesSchema,
  observed: observedSchema,
  code: codeSchema,
};

/** One thing as its author wrote it, with where each part of it stands. */
export interface AuthoredRecord<T> extends Positions {
  readonly kind: Kind | keyof typeof ONCE;
  readonly id: string;
  readonly file: string;
  readonly data: T;
}

type Records = { readonly [K in Kind as ListOf<K>]: readonly AuthoredRecord<AuthoredOf<K>>[] };

type Once = { readonly [K in keyof typeof ONCE]: AuthoredRecord<z.output<(typeof ONCE)[K]>> | undefined };

/** Every list in the order of file names. */
export interface Authored extends Records, Once {
  readonly published: readonly Published[];
  readonly guides: readonly Prose<AuthoredGuide>[];
  /** Beside things. */
  readonly prose: readonly Prose[];
  /** Beside events. */
  readonly pictures: readonly FoundPicture[];
}

/** Parses every file. `site` is there unless a problem says why not. */
export function parseContent(files: readonly ContentFile[]): Staged<Authored> {
  const problems: Problem[] = [];
  const once: AuthoredRecord<unknown>[] = [];
  const lists = byKind('list', (): AuthoredRecord<never>[] => []);
  const published: Published[] = [];
  const guides: Prose<AuthoredGuide>[] = [];
  const prose: Prose[] = [];
  const pictures: FoundPicture[] = [];

  const into = <T>(
    list: AuthoredRecord<T>[],
    schema: z.ZodType<T>,
    kind: AuthoredRecord<unknown>['kind'],
    id: string,
  ) => {
    return (file: ContentFile): void => {
      const { value, problems: found } = parseRecord(file, kind, id, schema);
      problems.push(...found);
      if (value) list.push(value);
    };
  };
  const keep = <T>(list: T[], { value, problems: found }: Staged<T>): void => {
    problems.push(...found);
    list.push(value);
  };

  const paths = new Set(files.map((file) => file.path));
  const taken = new Map<string, string>();
  for (const file of files) {
    const place = placeOf(file.path);
    if (place.is === 'problem') problems.push(place.problem);
    if (place.is === 'once') into(once, ONCE[place.id] as z.ZodType, place.id, place.id)(file);
    if (place.is === 'published') published.push(...parsePublished(file.text));
    if (place.is === 'guide' || place.is === 'prose') {
      const page = `/${file.path.replace(/\.mdx$/, '')}/`;
      if (place.is === 'guide') keep(guides, parseProse(file, page, true, guideSchema));
      else keep(prose, parseProse(file, page, false, proseSchema));
    }
    if (place.is === 'prose' && !paths.has(file.path.replace(/mdx$/, 'yaml'))) {
      const message = `There is no ${place.id}.yaml beside this prose.`;
      problems.push(problem('prose-alone', file.path, START, message, 'Name it as the entry it belongs to.'));
    }
    if (place.is === 'picture') keep(pictures, foundPicture(file, place, paths));
    if (place.is !== 'thing') continue;
    const key = `${place.kind}/${place.id.toLowerCase()}`;
    const twin = taken.get(key);
    if (twin !== undefined) {
      const message = `The id ${quoted(place.id)} differs from that of ${twin} only in capital letters.`;
      problems.push(problem('same-id', file.path, START, message, 'Some systems cannot tell them apart; rename one.'));
    }
    taken.set(key, file.path);
    // Each list takes what the schema of its own kind made.
    into(lists[KINDS[place.kind].list], SCHEMAS[place.kind] as unknown as z.ZodType<never>, place.kind, place.id)(file);
  }
  if (!paths.has('site.yaml')) {
    const hint = 'Write one with the name, tagline and version of the catalog.';
    problems.push(problem('site-missing', 'site.yaml', START, 'The content folder has no site.yaml.', hint));
  }
  return {
    value: {
      ...lists,
      ...(Object.fromEntries(once.map((record) => [record.kind, record])) as unknown as Once), // each by its own schema
      published,
      guides,
      prose,
      pictures,
    },
    problems: sorted(problems),
  };
}

const parsedBefore = new WeakMap<ContentFile, Staged<unknown>>();

/** A file parsed before is not parsed again: its path decides kind, id and schema. */
function parseRecord<T>(
  file: ContentFile,
  kind: AuthoredRecord<unknown>['kind'],
  id: string,
  schema: z.ZodType<T>,
): Staged<AuthoredRecord<T> | undefined> {
  const before = parsedBefore.get(file) as Staged<AuthoredRecord<T> | undefined> | undefined; // of the same schema
  const parsed = before ?? parseNew(file, kind, id, schema);
  parsedBefore.set(file, parsed);
  return parsed;
}

function asWritten(file: ContentFile): Staged<Parsed> {
  return { value: { ...positionsIn(file.text, file.start), data: file.data, sound: true }, problems: [] };
}

function parseNew<T>(
  file: ContentFile,
  kind: AuthoredRecord<unknown>['kind'],
  id: string,
  schema: z.ZodType<T>,
): Staged<AuthoredRecord<T> | undefined> {
  const { value: parsed, problems } = file.data === undefined ? parseYaml(file) : asWritten(file);
  if (!parsed.sound) return { value: undefined, problems };
  const result = schema.safeParse(parsed.data);
  if (!result.success) {
    return {
      value: undefined,
      problems: [...problems, ...schemaProblems(file.path, schema, parsed, result.error.issues)],
    };
  }
  const { at, keyAt, written, keys } = parsed;
  return { value: { kind, id, file: file.path, data: result.data, at, keyAt, written, keys }, problems };
}
