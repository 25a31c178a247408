// Text to plain data by the YAML 1.2 core schema, with the position of every value. What YAML allows and a catalog does not
// need (tags, several documents, merge keys, endless aliases) is refused here.

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { problem, sorted, START } from './codes.ts';
import type { Code } from './codes.ts';
import { inspect } from './inspect.ts';
import type { Position, Problem, Staged } from './problem.ts';
import type { ContentFile } from './read.ts';

export type Path = readonly PropertyKey[];

/** Where things stand in one file. A path that does not exist stands where its nearest existing parent does. */
export interface Positions {
  /** The value at a path. */
  readonly at: (path: Path) => Position;
  /** The key that ends a path, or the value where the path ends in an index. */
  readonly keyAt: (path: Path) => Position;
  /** A scalar as written, without quotes. */
  readonly written: (path: Path) => string | undefined;
  /** The keys of the map at a path, as ordered in the file. JavaScript puts number-like keys first. */
  readonly keys: (path: Path) => readonly string[];
}

export interface Parsed extends Positions {
  readonly data: unknown;
  /** Whether the data is whole. If not, problems say why and a schema would only invent more. */
  readonly sound: boolean;
}

const OPTIONS = {
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Parses one file. Every problem is an error. Never throws, whatever the text. */
export function parseYaml(file: ContentFile): Staged<Parsed> {
  const whole = open(file.text);
  const positions = positionsIn(file.text);
  const broken = (problems: readonly Problem[]): Staged<Parsed> => ({
    value: { ...positions, data: undefined, sound: false },
    problems: sorted(problems),
  });
  if (!whole) {
    return broken([problem('too-deep', file.path, START, 'The file is nested too deeply to read.', 'Flatten it.')]);
  }
  const { document, lines } = whole;
  const report = (code: Code, offset: number, message: string, hint: string): Problem =>
    problem(code, file.path, positionOf(lines, Math.min(offset, file.text.length)), message, hint);
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
  const findings = inspect(document, (offset) => lines.linePos(offset).line);
  const problems = findings.map((each) => report(each.code, each.offset, each.message, each.hint));
  if (findings.some((each) => each.fatal)) return broken(problems);
  if (!isMap(document.contents)) {
    const is = isSeq(document.contents) ? 'a list' : 'a single value';
    const hint = 'Write keys with their values, such as `name: …`.';
    return broken([...problems, report('not-a-map', document.contents.range?.[0] ?? 0, `The file holds ${is}.`, hint)]);
  }
  const data: unknown = document.toJS({ maxAliasCount: -1 });
  return { value: { ...positions, data, sound: true }, problems: sorted(problems) };
}

interface Opened {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

// The parser recurses, so that absurd nesting can exhaust the stack; nothing else makes it throw.
function open(text: string): Opened | undefined {
  const lines = new LineCounter();
  try {
    return { document: parseDocument(text, { ...OPTIONS, lineCounter: lines }), lines };
  } catch {
    return undefined;
  }
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return line > 0 ? { line, column: Math.max(1, col) } : START;
}

function noBreakSpace(text: string): number | undefined {
  const found = /^[ \t\u00A0-]*(?:[\w$.-]+:\u00A0|\u00A0)/m.exec(text);
  return found ? found.index + found[0].lastIndexOf('\u00A0') : undefined;
}

function syntaxProblem(error: YAMLError, document: Document.Parsed): [Code, number, string, string] {
  const offset = error.pos[0];
  if (error.code === 'TAB_AS_INDENT') {
    return ['tab-indent', offset, 'The line is indented with a tab.', 'Indent with spaces.'];
  }
  if (error.code === 'MULTIPLE_DOCS') {
    return ['several-documents', offset, 'The file holds several documents.', 'Put each into a file of its own.'];
  }
  if (error.code === 'NON_STRING_KEY') {
    return ['key-not-text', offset, 'A key is a list or a map.', 'Write a word before the colon.'];
  }
  if (/^Missing closing ["']/.test(error.message)) {
    const start = lastQuote(document) ?? offset;
    return ['yaml-syntax', start, 'A quote opens here and is not closed.', 'Close it, or escape the quote inside it.'];
  }
  const [message, hint] = /^Flow .*\bend with/.test(error.message)
    ? ['A bracket is not closed before this.', 'Close it, and indent the lines it goes over.']
    : (SYNTAX.get(error.code) ?? [`This is not YAML: ${sentence(error.message)}`, CHECK]);
  return ['yaml-syntax', offset, message, hint];
}

const CHECK = 'Check quotes, brackets and indentation here and in the line above.';
const SYNTAX = new Map<string, readonly [string, string]>([
  [
    'BLOCK_AS_IMPLICIT_KEY',
    ['The value contains a colon and a space, as if it were a key.', 'Put quotes around the value.'],
  ],
  ['BAD_SCALAR_START', ['A value cannot begin with this character.', 'Put quotes around the value.']],
  ['MULTILINE_IMPLICIT_KEY', ['A key has no colon on its own line.', 'Write `key: value`, and indent wrapped text.']],
  [
    'UNEXPECTED_TOKEN',
    [
      'Something follows where the value has ended.',
      'Quote the whole value; in single quotes write an apostrophe twice.',
    ],
  ],
  [
    'BAD_INDENT',
    ['The indentation does not fit the lines above.', 'Let the entries of one list or map begin in one column.'],
  ],
]);

function lastQuote(document: Document.Parsed): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') start = range?.[0];
    },
  });
  return start;
}

function sentence(message: string): string {
  const text = message.replaceAll(/\s+/g, ' ').trim();
  return /[.?]$/.test(text) ? text : `${text}.`;
}

// Good files never ask where something stands. Keeping every document would cost gigabytes, so the text is parsed again.
function positionsIn(text: string): Positions {
  let opened: Opened | undefined;
  const document = (): Opened | undefined => (opened ??= open(text));
  const position = (offset: number | undefined): Position => {
    const whole = document();
    return whole ? positionOf(whole.lines, offset ?? 0) : START;
  };
  const find = (path: Path): { node: Node | undefined; key: Node | undefined } => {
    const whole = document()?.document;
    let node: Node | undefined = whole?.contents ?? undefined;
    let key: Node | undefined;
    for (const part of path) {
      const inside: Node | undefined = isAlias(node) && whole ? node.resolve(whole) : node;
      if (isMap(inside)) {
        const pair = inside.items.find((each) => isScalar(each.key) && String(each.key.value) === String(part));
        if (!pair) return { node, key: undefined };
        key = pair.key as Node; // a parsed map has nodes as keys
        node = (pair.value as Node | null) ?? key; // and nodes as values
      } else if (isSeq(inside) && typeof part === 'number' && inside.items[part]) {
        node = inside.items[part] as Node; // a parsed list holds nodes
        key = undefined;
      } else return { node, key: undefined };
    }
    return { node, key };
  };
  return {
    at: (path) => position(find(path).node?.range?.[0]),
    keyAt: (path) => {
      const { key, node } = find(path);
      return position((key ?? node)?.range?.[0]);
    },
    written: (path) => {
      const { node } = find(path);
      return isScalar(node) ? node.source : undefined;
    },
    keys: (path) => {
      const { node } = find(path);
      return isMap(node) ? node.items.map((each) => (isScalar(each.key) ? String(each.key.value) : '')) : [];
    },
  };
}
