import { readdirSync } from 'node:fs';

/** All files under a folder, sorted, with forward slashes. */
export function filesIn(folder: string): string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${below}${entry.name}/`);
      else if (entry.isFile()) found.push(below + entry.name);
    }
  };
  visit('');
  return found.sort();
}
