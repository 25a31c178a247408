// Random edits of a catalog in which everything is stated, and of some things enough that lists are cut into pages.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from '../../bench/random.ts';
import { FORMS } from './authored.ts';
import { files as complete, FOLDER, markersIn } from './fixture.ts';
import { catalogOf, textOf, withAnother, type FixtureFile } from './other-values.ts';

export interface Edit {
  readonly what: string;
  readonly files: readonly FixtureFile[];
}

const another = (number: number): FixtureFile => ({
  path: `events/another-${number}.yaml`,
  data: {
    name: `Another ${number}`,
    call: 'track',
    summary: `It happens for the ${number}th time.`,
    area: 'zqarea-first',
    tags: ['again'],
    sources: ['zqsource-first'],
    destinations: ['zqdestination-first'],
    properties: ['zq_plain', 'zq_number'],
  },
});

/** The completeness catalog, with so many events more. */
export function withOthers(many: number): readonly FixtureFile[] {
  return [...complete, ...Array.from({ length: many }, (_, number) => another(number))];
}

/** Edits one after the other, each of what the one before left. The same seed gives the same. */
export function* editsOf(beginning: readonly FixtureFile[], seed: number): Generator<Edit> {
  const random = randomFrom(seed);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!; // none is empty
  let files = beginning;
  let made = beginning.length;
  const others = (): readonly FixtureFile[] => files.filter(({ path }) => path.startsWith('events/another-'));
  const instead = (file: FixtureFile, ...now: readonly FixtureFile[]): readonly FixtureFile[] =>
    files.flatMap((one) => (one === file ? now : [one]));

  const value = (): Edit | undefined => {
    const file = oneOf(files.filter(({ path, picture }) => !picture && !path.startsWith('events/another-')));
    const marker = oneOf(FORMS.filter((form) => form.files.test(file.path)).flatMap((form) => markersIn(form, [file])));
    const changed = withAnother(files, file, marker, marker.siblings);
    const what = `${file.path}: ${marker.at.join('.')} is ${String(changed?.value)}`;
    return changed && { what, files: instead(file, { ...file, data: changed.data }) };
  };
  const sentence = (): Edit => {
    const file = oneOf(others());
    const data = { ...(file.data as object), summary: `It happens otherwise, ${random()}.` };
    return { what: `${file.path}: another sentence`, files: instead(file, { ...file, data }) };
  };
  const newcomer = (): Edit => ({ what: 'another event', files: [...files, another((made += 1))] });
  const removal = (): Edit => {
    const file = oneOf(others());
    return { what: `${file.path} is gone`, files: instead(file) };
  };
  const renaming = (): Edit => {
    const file = oneOf(others());
    const now = another((made += 1));
    const [from, to] = [file, now].map(({ path }) => `/${path.replace('.yaml', '/')}`) as [string, string]; // one for each
    const moved = instead(file, now).map((one) =>
      one.path === 'redirects.yaml' ? { ...one, data: { ...(one.data as object), [from]: to } } : one,
    );
    return { what: `${file.path} is ${now.path}`, files: moved };
  };
  for (;;) {
    const edit = oneOf([value, value, value, value, value, sentence, sentence, newcomer, removal, renaming])();
    if (!edit || !catalogOf(edit.files).value) continue;
    files = edit.files;
    yield edit;
  }
}

/** Writes files as a catalog, in place of what was there. */
export function writeFiles(files: readonly FixtureFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = join(folder, file.path);
    mkdirSync(dirname(target), { recursive: true });
    if (file.picture) copyFileSync(join(FOLDER, file.path), target);
    else writeFileSync(target, textOf(file));
  }
}
