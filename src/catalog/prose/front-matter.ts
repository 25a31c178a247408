// What stands between the dashes at the beginning of an MDX file. The site cuts it off by the same pattern before it reads
// the rest, so that both see one text.

import type { z } from 'zod';
import { problem, START } from '../codes.ts';
import { linesOf } from '../read/lines.ts';
import { positionsIn } from '../read/positions.ts';
import type { Problem, Staged } from '../problem.ts';
import type { ContentFile } from '../read/read.ts';
import { shapeProblems } from '../parse/shape.ts';
import { parseYaml } from '../read/yaml.ts';

const FRONT_MATTER = /^(\s*\n|)(---|\+\+\+)([^]*?\n)(?:---|\+\+\+)/;

/** Checks the front matter, and gives the text behind it, each line and column where it was. */
export function takeFrontMatter(file: ContentFile, schema: z.ZodType): Staged<string> {
  const [whole = '', before = '', fence = '', inside = ''] = FRONT_MATTER.exec(file.text) ?? [];
  const body = whole.replace(/[^\r\n]/g, ' ') + file.text.slice(whole.length);
  if (before !== '' || fence === '+++') {
    const at = linesOf(file.text)(before.length);
    const hint = 'Write --- in the first line, then keys with their values, then --- again.';
    return { value: body, problems: [problem('prose-syntax', file.path, at, FAULT, hint)] };
  }
  return { value: body, problems: frontProblems(file, inside, schema) };
}

const FAULT = 'The front matter is not YAML that begins in the first line.';

function frontProblems(file: ContentFile, inside: string, schema: z.ZodType): readonly Problem[] {
  const isEmpty = !/^\s*[^#\s]/m.test(inside);
  const { value: parsed, problems } = isEmpty
    ? { value: { ...positionsIn(''), data: {}, sound: true }, problems: [] }
    : parseYaml({ path: file.path, text: `   ${inside}` }); // as far to the right as behind the dashes
  if (!parsed.sound) return problems;
  const result = schema.safeParse(parsed.data);
  if (result.success) return problems;
  const whole = { ...parsed, at: (path: readonly PropertyKey[]) => (path.length === 0 ? START : parsed.at(path)) };
  return [...problems, ...shapeProblems(file.path, schema, whole, result.error.issues)];
}
