// MDX to a tree, by the parser that renders the site: another one would let through what it reads differently.

import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { problem, START } from '../codes.ts';
import type { Position, Problem } from '../problem.ts';

export type Node = MdastNode;

/** What the site turns on as well. */
const FEATURES = { gfm: true, smartPunctuation: true };
const MAX_DEPTH = 100;
const MAX_MARKS = 4000;

type Opened = { readonly tree: Node } | { readonly problem: Problem };

export function openProse(file: string, text: string): Opened {
  if (isTooDeep(text)) {
    return { problem: problem('too-deep', file, START, 'The file is nested too deeply to read.', 'Flatten it.') };
  }
  const line = importingLine(text);
  if (line !== undefined) {
    return { problem: problem('prose-import', file, { line, column: 1 }, NO_IMPORT.message, NO_IMPORT.hint) };
  }
  try {
    return { tree: mdxToMdast(text, { features: FEATURES }) };
  } catch (error) {
    const { at, message, hint } = faultOf(error instanceof Error ? error.message : '', text);
    return { problem: problem('prose-syntax', file, at, message, hint) };
  }
}

export const NO_IMPORT = {
  message: 'Prose cannot import or export.',
  hint: 'Remove the line; all components are there.',
} as const;

/** All nodes below one, in the order of the text. */
export function* nodesIn(node: Node): Generator<Node> {
  for (const child of 'children' in node ? node.children : []) {
    yield child;
    yield* nodesIn(child);
  }
}

export function positionOf({ position }: Node): Position {
  return position ? { line: position.start.line, column: position.start.column } : START;
}

// The parser is native and recurses: text nested in thousands would end the process, not the parse.
function isTooDeep(text: string): boolean {
  let depth = 0;
  let marks = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === '\n' && text[index + 1] === '\n' && depth < MAX_DEPTH) depth = 0;
    if ('<?=!~'.includes(letter)) marks++;
    if (depth > MAX_DEPTH * 10 || marks > MAX_MARKS) return true;
  }
  return QUOTES.test(text) || OPERATORS.test(text);
}

// Of an import that goes wrong the parser dies as well. A line of a paragraph may begin with the word.
function importingLine(text: string): number | undefined {
  let fence = '';
  let before = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '' && /^ {0,3}(?:import|export)(?:[\s{*"']|$)/.test(line) && !/^\s*[\p{L}\p{N}]/u.test(before)) {
      return index + 1;
    }
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    before = line;
  }
  return undefined;
}

const QUOTES = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])){${MAX_DEPTH}}`, 'm');
const OPERATORS = /(?:(?:[-+&|*]|\b(?:typeof|void|delete|await|new|yield|if|else|do|for|while|with|async))[\s(]*){500}/;

function faultOf(error: string, text: string): { at: Position; message: string; hint: string } {
  const [, line, column, said = ''] = /^(\d+):(\d+): ([^]*)$/.exec(error) ?? [];
  const at = line === undefined ? START : insideOf(text, Number(line), Number(column));
  const known = WORDS.find(([pattern]) => pattern.test(said));
  if (known) return { at, message: known[1](said), hint: known[2] };
  const first = said.replace(/ \([^]*$/, '').replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return { at, message: `This is not MDX: ${first || 'it cannot be read'}.`, hint: ESCAPE };
}

function insideOf(text: string, line: number, column: number): Position {
  const lines = text.split('\n');
  const row = Math.min(Math.max(line, 1), lines.length);
  return { line: row, column: Math.min(Math.max(column, 1), (lines[row - 1]?.length ?? 0) + 1) };
}

const ESCAPE = 'Put code between backticks; write \\< and \\{ for the signs themselves.';
const WORDS: readonly (readonly [RegExp, (said: string) => string, string])[] = [
  [/expected a corresponding closing brace/, () => 'A brace opens here and is not closed.', ESCAPE],
  [
    /^Could not parse expression/,
    () => 'The text between braces is no expression, and prose may not hold one.',
    ESCAPE,
  ],
  [
    /^Expected a closing tag/,
    (said) => `The tag ${/`(<[^`]{0,60}>)`/.exec(said)?.[1] ?? ''} opens here and is not closed.`,
    'Close a component with />; write \\< for the sign itself.',
  ],
  [/^Unexpected closing tag/, () => 'A tag is closed here that was not opened.', 'Remove it.'],
  [/create a comment/, () => 'A comment of HTML stands here.', 'Write {/* … */} instead.'],
  [/^Unexpected character/, () => 'What follows this sign is not a component.', ESCAPE],
];
