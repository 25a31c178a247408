import { problem, START } from '../codes.ts';
import type { Staged } from '../problem.ts';
import type { PictureSize } from '../read/picture.ts';
import type { ContentFile } from '../read/read.ts';

export interface FoundPicture extends PictureSize {
  readonly event: string;
  /** Its name in the folder of the event. */
  readonly file: string;
  /** Under the content folder. */
  readonly path: string;
}

/** Of one whose bytes nobody read. */
const UNREAD: PictureSize = { width: 1, height: 1, digest: '' };

/** A picture that stands beside an event, by the paths of all files. */
export function foundPicture(
  { path, picture }: ContentFile,
  { event, name }: { readonly event: string; readonly name: string },
  paths: ReadonlySet<string>,
): Staged<FoundPicture> {
  const value = { event, file: name, path, ...(picture ?? UNREAD) };
  if (paths.has(`events/${event}.yaml`)) return { value, problems: [] };
  const message = `There is no ${event}.yaml beside the folder of this picture.`;
  const hint = 'Name the folder as the event it belongs to.';
  return { value, problems: [problem('picture-alone', path, START, message, hint)] };
}
