// Text to plain data by the YAML 1.2 core schema, with the position of every value. What YAML allows and a catalog does not
// need (tags, several documents, merge keys, endless aliases) is refused here.

import { isMap, isScalar, isSeq } from 'yaml';
import { problem, sorted, START } from '../codes.ts';
import type { Code } from '../codes.ts';
import { yamlFindings } from './yaml-findings.ts';
import { linesOf } from './lines.ts';
import { open, positionsIn } from './positions.ts';
import type { Positions } from './positions.ts';
import type { Problem, Staged } from '../problem.ts';
import type { ContentFile } from './read.ts';
import { syntaxProblem } from './syntax.ts';

export interface Parsed extends Positions {
  readonly data: unknown;
  /** Where the content begins, as an offset. */
  readonly start?: number | undefined;
  /** Whether the data is whole. If not, problems say why and a schema would only invent more. */
  readonly sound: boolean;
}

/** Parses one file. Every problem is an error. Never throws, whatever the text. */
export function parseYaml(file: ContentFile): Staged<Parsed> {
  const document = open(file.text);
  const start = document?.contents?.range?.[0];
  const positions = positionsIn(file.text, start);
  const broken = (problems: readonly Problem[]): Staged<Parsed> => ({
    value: { ...positions, data: undefined, sound: false },
    problems: sorted(problems),
  });
  if (!document) {
    return broken([problem('too-deep', file.path, START, 'The file is nested too deeply to read.', 'Flatten it.')]);
  }
  const lines = linesOf(file.text);
  const report = (code: Code, offset: number, message: string, hint: string): Problem =>
    problem(code, file.path, lines(offset), message, hint);
  const directive = /^%.*$/m.exec(file.text);
  if (directive && document.directives?.yaml.explicit) {
    return broken([report('yaml-directive', directive.index, 'The file sets a YAML version.', 'Delete this line.')]);
  }
  const blank = noBreakSpace(file.text);
  const [error] = document.errors;
  if (blank !== undefined && (error || !isMap(document.contents))) {
    const hint = 'Replace it with an ordinary space.';
    return broken([report('no-break-space', blank, 'A no-break space stands where YAML needs a space.', hint)]);
  }
  // One syntax error shifts everything after it, so that the rest would be noise.
  if (error) return broken([report(...syntaxProblem(error, document))]);
  if (document.contents === null || (isScalar(document.contents) && document.contents.source === '')) {
    return broken([report('empty-file', 0, 'The file is empty.', 'Write its keys, or delete the file.')]);
  }
  const findings = yamlFindings(document, (offset) => lines(offset).line);
  const problems = findings.map((each) => report(each.code, each.offset, each.message, each.hint));
  if (findings.some((each) => each.fatal)) return broken(problems);
  if (!isMap(document.contents)) {
    const is = isSeq(document.contents) ? 'a list' : 'a single value';
    const hint = 'Write keys with their values, such as `name: …`.';
    return broken([...problems, report('not-a-map', document.contents.range?.[0] ?? 0, `The file holds ${is}.`, hint)]);
  }
  const data: unknown = document.toJS({ maxAliasCount: -1 });
  return { value: { ...positions, start, data, sound: true }, problems: sorted(problems) };
}

function noBreakSpace(text: string): number | undefined {
  const found = /^[ \t\u00A0-]*(?:[\w$.-]+:\u00A0|\u00A0)/m.exec(text);
  return found ? found.index + found[0].lastIndexOf('\u00A0') : undefined;
}
