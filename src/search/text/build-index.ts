// The full-text index, built after the pages: a folder `pagefind/` beside them with only the files the site asks for.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Catalog } from '../../catalog/model.ts';
import { type Document, documentsOf } from './documents.ts';
import { guideDocument } from './guide-document.ts';
import { lighter } from './lighter-files.ts';

const FOLDER = 'pagefind';
const AT_ONCE = 200;
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment|filter)\/.+)$/;

/** Puts a file where it belongs if it was made of the same bytes before. */
type Take = (path: string, bytes: Uint8Array) => boolean;

/** Indexes the catalog and its guides. The same content gives the same bytes. Throws an Error that says what Pagefind
 * refused. */
export async function buildIndex(outDir: string, catalog: Catalog, take: Take = () => false): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'main', forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await addAll(index, documentsOf(catalog));
    await addAll(index, catalog.guides.values().map(guideDocument));
    const { files, errors: writing } = await index.getFiles();
    if (writing.length > 0) throw new Error(`Pagefind did not write its index: ${writing.join('; ')}`);
    await replaceFolder(
      join(outDir, FOLDER),
      files.filter(({ path }) => NEEDED.test(path)),
      take,
    );
  } finally {
    await close();
  }
}

async function addAll(index: PagefindIndex, documents: Iterable<Document>): Promise<void> {
  const adding: Promise<void>[] = [];
  for (const document of documents) {
    adding.push(add(index, document));
    if (adding.length === AT_ONCE) await Promise.all(adding.splice(0));
  }
  await Promise.all(adding);
}

async function add(index: PagefindIndex, { path, html }: Document): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: path, content: html });
  if (errors.length > 0) throw new Error(`Pagefind refused ${path}: ${errors.join('; ')}`);
}

async function replaceFolder(folder: string, files: readonly IndexFile[], take: Take): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const sub of new Set(files.map(({ path }) => dirname(join(folder, path)))))
    await mkdir(sub, { recursive: true });
  const made = files.filter(({ path, content }) => !take(`${FOLDER}/${path}`, content)).map(lighter);
  await Promise.all(made.map(({ path, content }) => writeFile(join(folder, path), content)));
}
