import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Grammars } from '../code/grammars.ts';
import { packagedAs } from '../code/runtime.ts';

/** The grammars as the packages have them. */
export function grammarsOnDisk(): Grammars {
  return new Grammars((name) => readFile(fileURLToPath(import.meta.resolve(packagedAs(name)))));
}
