import { getCatalog } from '../collections/catalog.ts';
import { machineFiles, type MachineFile } from '../site/machine-files.ts';
import { siteUrl } from '../site/urls.ts';

/** The file at a path that begins with the base path. */
export async function machineFileAt(path: string): Promise<MachineFile | undefined> {
  const url = path.endsWith('/') ? `${path}index.html` : path;
  for await (const file of machineFiles(await getCatalog(), siteUrl('src/styles/embed.css'))) {
    if (file.url === url) return file;
  }
  return undefined;
}
