import { errorsOf } from '../../catalog/codes.ts';
import { buildCatalog } from '../../catalog/load.ts';
import { readContent } from '../../catalog/read/read.ts';
import { UsageError } from '../command.ts';
import { writeFiles, type OutputFile } from '../write-files.ts';

/** Writes new files into a catalog, of which one may stand for that of the run before. Throws `UsageError`, and writes
 * nothing, where the check would refuse the catalog then. */
export function keepFiles(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
  renewed: string,
): void {
  const there = readContent(folder).value.filter(({ path }) => path !== renewed);
  const [error] = errorsOf(buildCatalog([...there, ...files]).problems);
  if (error) throw new UsageError(`The check would refuse ${error.file}: ${error.message} Nothing was written.`);
  const contents = files.map(({ path, text }): OutputFile => ({ path, content: text }));
  writeFiles(folder, contents, { replace: new Set([renewed]) });
}
