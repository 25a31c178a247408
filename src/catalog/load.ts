// The whole pipeline: read, parse, link, derive, check. It stops after the first stage with errors, because the next one
// would only report what follows from them.

import { NO_CLAIMS } from './addresses/claims.ts';
import type { Claims } from './addresses/claims.ts';
import { linkAddresses } from './addresses/link.ts';
import { liveIn } from './addresses/live.ts';
import { checkCatalog } from './check.ts';
import { hasErrors, sorted, START } from './codes.ts';
import { deriveCatalog } from './derive/derive.ts';
import { deriveGuides } from './derive/guides.ts';
import { withCode } from './derive/code.ts';
import { withObserved } from './derive/observed.ts';
import { linkEditions } from './link/editions.ts';
import { linkContent } from './link/link.ts';
import { held } from './lookup.ts';
import { ALL_KINDS, KINDS } from './kinds.ts';
import type { Catalog } from './model.ts';
import { parseContent } from './parse/parse.ts';
import type { Authored, AuthoredRecord } from './parse/parse.ts';
import type { Problem, Staged } from './problem.ts';
import { linkProse } from './prose/link.ts';
import { readContent } from './read/read.ts';
import type { ContentFile } from './read/read.ts';
import type { Positions } from './read/positions.ts';

/** A catalog if and only if no problem is an error. */
export interface Loaded extends Staged<Catalog | undefined> {
  readonly claims: Claims;
}

/** Loads the catalog in a folder. Whatever is wrong with it is in the problems; nothing is thrown. The catalog is there
 * if and only if no problem is an error. */
export function loadCatalog(folder: string, check = checkCatalog, prepare?: Prepare): Promise<Loaded> {
  return reloading(folder, check, prepare)();
}

/** What is done with files before they are parsed. */
export type Prepare = (files: readonly ContentFile[]) => Promise<readonly ContentFile[]>;

/** Loads the same folder again and again; files that did not change are not parsed again. */
export function reloading(folder: string, check = checkCatalog, prepare?: Prepare): () => Promise<Loaded> {
  let known: ReadonlyMap<string, ContentFile> = new Map();
  return async () => {
    const { value, problems } = readContent(folder);
    const read = value.map((file) => {
      const before = known.get(file.path);
      return before?.text === file.text && before.picture?.digest === file.picture?.digest ? before : file;
    });
    const files = prepare ? await prepare(read) : read;
    known = new Map(files.map((file) => [file.path, file]));
    return hasErrors(problems) ? none(problems) : buildCatalog(files, check);
  };
}

/** The same from files in memory. */
export function buildCatalog(files: readonly ContentFile[], check = checkCatalog): Loaded {
  const { value: authored, problems: parsing } = parseContent(files);
  const { site } = authored;
  if (!site || hasErrors(parsing)) return none(parsing);

  const { value: linked, problems: linking } = linkContent({ ...authored, site });
  if (hasErrors(linking)) return none(sorted([...parsing, ...linking]));

  const { value: observed, problems: observing } = withObserved(deriveCatalog(linked), authored.observed);
  const { value: things, problems: scanning } = withCode(observed, authored.code);
  const guides = deriveGuides(authored.guides, things);
  const live = liveIn(things, guides);
  const { value: moving, problems: addresses } = linkAddresses(authored, things, live);
  const { value: editions, problems: history } = linkEditions(authored, things, moving, live);
  const links = linkProse([...authored.guides, ...authored.prose], live);
  const prose = authored.prose.map(({ page, headings }) => {
    return { page, headings: headings.map(({ level, id }) => ({ level, id })) };
  });
  const catalog = { ...things, guides, prose, moves: moving.moves, editions };
  const images = [...authored.guides, ...authored.prose].flatMap((one) => one.images);
  const checking = check(catalog, (file, path) => positionsOf(authored).get(file)?.at(path) ?? START);
  const problems = sorted([
    ...parsing,
    ...linking,
    ...observing,
    ...scanning,
    ...addresses,
    ...history,
    ...links,
    ...checking,
  ]);
  return { value: hasErrors(problems) ? undefined : catalog, problems, claims: { ...moving.claims, images } };
}

function none(problems: readonly Problem[]): Loaded {
  return { value: undefined, problems, claims: NO_CLAIMS };
}

const positionsOf = held((authored: Authored): ReadonlyMap<string, Positions> => {
  const records = ALL_KINDS.flatMap((kind): readonly AuthoredRecord<unknown>[] => authored[KINDS[kind].list]);
  return new Map([...records, ...(authored.site ? [authored.site] : [])].map((record) => [record.file, record]));
});
