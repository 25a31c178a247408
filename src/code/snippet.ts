// Code that somebody pastes, of a language that nobody says: read as the likeliest in which it is whole and sends something.

import type { Tree as ParsedTree } from 'web-tree-sitter';
import { sentCalls } from './calls.ts';
import { Constants } from './constants.ts';
import { declarationsIn } from './declarations.ts';
import { finished, type CodeCall } from './finished.ts';
import { moved } from './shifted.ts';
import type { Grammars } from './grammars.ts';
import { mayBeCode, WRAPPERS } from './may-be-code.ts';
import { LANGUAGES, likelyLanguages, type LanguageId } from './languages.ts';
import type { Name } from './term.ts';

export interface Snippet {
  /** For people. */
  readonly language: string;
  readonly calls: readonly CodeCall[];
  /** Where the grammar of the language finds the text broken; nothing where it is whole. */
  readonly broken: number | undefined;
}

const MOST_LANGUAGES = 5;

/** Nothing where it holds none of the calls, nor of those of functions of the company's own, in no language. */
export async function readSnippet(
  text: string,
  grammars: Grammars,
  wrappers: readonly string[] = [],
): Promise<Snippet | undefined> {
  if (!mayBeCode(text, wrappers)) return undefined;
  const known = [...WRAPPERS, ...wrappers];
  const all: Snippet[] = [];
  for (const id of likelyLanguages(text).slice(0, MOST_LANGUAGES)) {
    await grammars.load(LANGUAGES[id].grammar);
    const read = readAs(text, id, grammars, known);
    if (read && read.broken === undefined && read.calls.length > 0) return read;
    if (read) all.push(read);
  }
  return together(all);
}

/** Of several languages in one text: what the best says, and the calls that only others find. */
function together(all: readonly Snippet[]): Snippet | undefined {
  const [best, ...others] = all.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  if (!best) return undefined;
  const calls = new Map(best.calls.map((call) => [call.offset, call]));
  for (const call of others.flatMap((each) => each.calls)) {
    const there = calls.get(call.offset);
    if (
      there ? !isTold(there) && isTold(call) : isTold(call) && !best.calls.some((each) => each.offset === call.offset)
    )
      calls.set(call.offset, call);
  }
  return { ...best, calls: [...calls.values()].toSorted((a, b) => a.offset - b.offset) };
}

function isTold({ event, call }: CodeCall): boolean {
  return event !== '' || call !== 'track';
}

function scoreOf({ calls, broken }: Snippet): number {
  return calls.filter(isTold).length * 2 + (broken === undefined ? 3 : 0) + (calls.length > 0 ? 0.5 : 0);
}

function readAs(
  text: string,
  language: LanguageId,
  grammars: Grammars,
  wrappers: readonly string[],
): Snippet | undefined {
  const { around, grammar, isPersonFirst = false } = LANGUAGES[language];
  const wraps = around && !text.trimStart().startsWith('<?') ? around : ['', ''];
  const plain = grammars.parse(grammar, text);
  const wrapped = wraps[0] === '' ? undefined : grammars.parse(grammar, wraps[0] + text + wraps[1]);
  const isPlain = wrapped === undefined || (plain !== undefined && !plain.rootNode.hasError && language !== 'php');
  const parsed = isPlain ? plain : wrapped;
  const shift = isPlain ? 0 : wraps[0].length;
  (isPlain ? wrapped : plain)?.delete();
  if (!parsed) return undefined;
  const known = new Constants();
  known.add('', declarationsIn(parsed.rootNode));
  const constants = (name: Name) => known.resolve(name, '');
  const calls = sentCalls(parsed, { isPersonFirst, wrappers, constants }).map((sent) => {
    const resolve = (name: Name) => sent.local.get(`${name.offset} ${name.path.join('.')}`) ?? constants(name);
    return moved(finished(sent, sent.offset, resolve), -shift);
  });
  const broken = brokenAt(parsed, shift, text.length);
  parsed.delete();
  return { language: LANGUAGES[language].name, calls, broken };
}

function brokenAt(parsed: ParsedTree, shift: number, end: number): number | undefined {
  if (!parsed.rootNode.hasError) return undefined;
  const found = parsed.rootNode.descendantsOfType('ERROR')[0];
  return Math.min(Math.max((found?.startIndex ?? 0) - shift, 0), end);
}
