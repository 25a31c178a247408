import { readFileSync } from 'node:fs';

/** The rows of a table of queries, without its head. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../fixtures/search/${file}`, import.meta.url), 'utf8');
  const rows = text.trim().split('\n').slice(1);
  return rows.map((line) => line.split('\t'));
}

/** The page of a path that may lead to a part of it. */
export const pageOf = (path: string) => path.replace(/#.*/, '');
