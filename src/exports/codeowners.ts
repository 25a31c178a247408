// Who is asked when a file of the catalog changes, in the form that GitHub and GitLab read: a pattern a line, the last that
// fits counts (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).

import { everything, ownerOf } from '../catalog/lookup.ts';
import type { Catalog } from '../catalog/model.ts';

interface Place {
  /** The content folder as seen from the root of the repository: `content`. */
  readonly folder: string;
  /** The organisation that the teams are of; a team is `@organisation/team-id`. */
  readonly organisation?: string | undefined;
}

/** A line for each file whose thing has an owner, its own or that of its area. Files without one are not named. */
export function toCodeowners(catalog: Catalog, { folder, organisation }: Place): string {
  const handle = (team: string): string => `@${organisation === undefined ? '' : `${organisation}/`}${team}`;
  const lines = everything(catalog).flatMap((thing) => {
    const owner = ownerOf(thing);
    return owner === undefined ? [] : [`${pattern(`/${folder}/${thing.file}`)} ${handle(owner)}`];
  });
  return `# Written by: npm run catalog -- export codeowners\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Spaces end a pattern unless a backslash stands before them. */
function pattern(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/ /g, '\\ ');
}
