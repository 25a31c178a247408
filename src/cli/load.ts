import { hasErrors } from '../catalog/codes.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Catalog } from '../catalog/model.ts';
import { report } from '../catalog/report.ts';
import type { Terminal } from './command.ts';
import { finishWriting } from './write-files.ts';

/** The catalog in a folder; nothing if it has errors, which are then printed. */
export async function loadOrReport(folder: string, { err }: Terminal): Promise<Catalog | undefined> {
  finishWriting(folder);
  const { value, problems } = await loadCatalog(folder);
  if (hasErrors(problems)) err(report(problems, folder));
  return value;
}
