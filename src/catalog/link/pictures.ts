import { problem, START } from '../codes.ts';
import type { Picture } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { FoundPicture } from '../parse/pictures.ts';
import type { Problem } from '../problem.ts';
import type { Authored } from '../schema.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { didYouMean } from '../../words/spelling/nearest.ts';

/** The pictures that an event names, of those that stand beside it, each once. */
export function linkedPictures(
  record: AuthoredRecord<Authored<'event'>>,
  beside: readonly FoundPicture[],
  problems: Problem[],
): readonly Picture[] {
  const named = record.data.pictures ?? [];
  const seen = new Set<string>();
  const report = (code: 'unknown-picture' | 'duplicate-reference', index: number, message: string, hint: string) => {
    problems.push(problem(code, record.file, record.at(['pictures', index, 'file']), message, hint));
  };
  const linked = named.flatMap(({ file, text }, index): readonly Picture[] => {
    const found = beside.find((one) => one.file === file);
    const folder = `events/${record.id}/`;
    if (!found) {
      const near = didYouMean(file, beside.map((one) => one.file)); // prettier-ignore
      report('unknown-picture', index, `There is no picture ${quoted(file)} in ${folder}.`, near || 'Put it there.');
    } else if (seen.has(file)) {
      report('duplicate-reference', index, `The picture ${quoted(file)} stands here already.`, 'Remove it.');
    } else {
      seen.add(file);
      const { width, height, digest } = found;
      return [{ file, text, width, height, digest }];
    }
    return [];
  });
  const unnamed = beside.filter(({ file }) => !named.some((one) => one.file === file));
  for (const { path, file } of unnamed) {
    const hint = `Add it under \`pictures\` in ${record.file} with what it shows, or delete it: { file: ${file}, text: … }.`;
    problems.push(
      problem('unnamed-picture', path, START, 'No event names this picture, so that no page shows it.', hint),
    );
  }
  return linked;
}
