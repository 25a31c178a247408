// The files of code under folders, without what others made or what only tests. What is passed over is named.

import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isScripted, languageOf } from '../../code/languages.ts';
import { decoded } from '../../plans/bytes/decoded.ts';
import type { Ledger } from '../import/ledger.ts';

/** What others made, and what is made of the code. */
const OTHERS =
  /^(?:node_modules|bower_components|vendor|Pods|Carthage|dist|build|out|target|coverage|\..+|__pycache__|venv|site-packages|DerivedData)$/;
const TEST_FOLDERS = /^(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|androidTest|fixtures|\w+Tests)$/;
const TEST_FILES =
  /[._-](?:test|spec|stories|mock|cy)\.[^.]+$|^test_.*\.py$|(?:Test|Tests|Spec)\.(?:java|kt|swift|cs|m|php)$|_(?:test|spec)\.\w+$/;
const MOST_BYTES = 2_000_000;
const LONGEST_LINE = 200_000;
const DEEPEST = 60;

export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

interface Options {
  /** Whether code that tests is read, too. */
  readonly withTests: boolean;
  readonly ledger: Ledger;
}

/** Of a folder, or the one file. */
export function* codeFilesIn(folder: string, options: Options): Generator<CodeFile> {
  const stat = statSync(folder);
  const path = folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  if (stat.isFile()) yield* fileAt(path, stat.size, options);
  else if (stat.isDirectory()) yield* under(path, options, 0);
  else lose(options.ledger, 'what is neither a file nor a folder', path);
}

function* under(folder: string, options: Options, depth: number): Generator<CodeFile> {
  const { ledger, withTests } = options;
  if (depth > DEEPEST) return lose(ledger, 'folders nested too deep', folder);
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (OTHERS.test(entry.name)) continue;
    if (entry.isSymbolicLink()) lose(ledger, 'symbolic links', path);
    else if (entry.isDirectory()) {
      if (!withTests && TEST_FOLDERS.test(entry.name)) lose(ledger, 'folders of tests', path);
      else yield* under(path, options, depth + 1);
    } else if (languageOf(entry.name) || isScripted(entry.name)) {
      if (!entry.isFile()) lose(ledger, 'what is neither a file nor a folder', path);
      else if (!withTests && TEST_FILES.test(entry.name)) lose(ledger, 'files of tests', path);
      else yield* fileAt(path, lstatSync(path).size, options);
    }
  }
}

function* fileAt(path: string, size: number, { ledger }: Options): Generator<CodeFile> {
  if (size > MOST_BYTES) return lose(ledger, 'files of more than 2 MB', path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return lose(ledger, 'files that cannot be read', path);
  }
  const text = decoded(bytes);
  if (text?.slice(0, 4000).includes('\0') ?? bytes.subarray(0, 4000).includes(0))
    return lose(ledger, 'files that are no text', path);
  if (text === undefined) lose(ledger, 'letters that are not UTF-8, in files that were read all the same', path);
  const read = text ?? new TextDecoder().decode(bytes);
  const isLong = size > LONGEST_LINE && read.split('\n', 50).some((line) => line.length > LONGEST_LINE);
  if (isLong || /\.min\.js$/.test(path)) return lose(ledger, 'minified files', path);
  yield { path, text: read };
}

function lose(ledger: Ledger, kind: string, file: string): void {
  ledger.lose(kind, { file, line: 1, column: 1 });
}
