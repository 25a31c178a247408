// What stands between the dashes at the beginning of an MDX file. The site cuts it off by the same pattern before it reads
// the rest, so that both see one text.

import type { z } from 'zod';
import { problem, START } from '../codes.ts';
import { linesOf } from '../read/lines.ts';
import { positionsIn } from '../read/positions.ts';
import type { Staged } from '../problem.ts';
import type { ContentFile } from '../read/read.ts';
import { schemaProblems } from '../parse/schema-problems.ts';
import { parseYaml } from '../read/yaml.ts';

const FRONT_MATTER = /^(\s*\n|)(---|\+\+\+)([^]*?\n)(?:---|\+\+\+)/;

interface Opened<T> {
  /** Unless a problem says why not. */
  readonly front: T | undefined;
  /** The text behind it, each line and column where it was. */
  readonly body: string;
}

export function takeFrontMatter<T>(file: ContentFile, schema: z.ZodType<T>): Staged<Opened<T>> {
  const [whole = '', before = '', fence = '', inside = ''] = FRONT_MATTER.exec(file.text) ?? [];
  const body = whole.replace(/[^\r\n]/g, ' ') + file.text.slice(whole.length);
  if (before !== '' || fence === '+++') {
    const at = linesOf(file.text)(before.length);
    const hint = 'Write --- in the first line, then keys with their values, then --- again.';
    return { value: { front: undefined, body }, problems: [problem('prose-syntax', file.path, at, FAULT, hint)] };
  }
  const { value: front, problems } = parseFront(file, inside, schema);
  return { value: { front, body }, problems };
}

const FAULT = 'The front matter is not YAML that begins in the first line.';

function parseFront<T>(file: ContentFile, inside: string, schema: z.ZodType<T>): Staged<T | undefined> {
  const isEmpty = !/^\s*[^#\s]/m.test(inside);
  const { value: parsed, problems } = isEmpty
    ? { value: { ...positionsIn('', 0), data: {}, sound: true }, problems: [] }
    : parseYaml({ path: file.path, text: `   ${inside}` }); // as far to the right as behind the dashes
  if (!parsed.sound) return { value: undefined, problems };
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, problems };
  const whole = { ...parsed, at: (path: readonly PropertyKey[]) => (path.length === 0 ? START : parsed.at(path)) };
  return {
    value: undefined,
    problems: [...problems, ...schemaProblems(file.path, schema, whole, result.error.issues)],
  };
}
