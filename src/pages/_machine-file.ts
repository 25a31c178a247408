import { getCatalog } from '../collections/catalog.ts';
import { machineFiles, type MachineFile } from '../site/machine-files.ts';

/** The file at a path that begins with the base path. */
export async function machineFileAt(path: string): Promise<MachineFile | undefined> {
  for await (const file of machineFiles(await getCatalog())) if (file.url === path) return file;
  return undefined;
}
