// Every call under some folders that sends an event, with its place. Only files that hold a name of such a call are parsed;
// then those that may say what a constant stands for.

import { sentCalls, type SentCall } from '../../code/calls.ts';
import { Constants } from '../../code/constants.ts';
import { declarationsIn } from '../../code/declarations.ts';
import { finished, type CodeCall } from '../../code/finished.ts';
import type { Grammars } from '../../code/grammars.ts';
import { LANGUAGES } from '../../code/languages.ts';
import type { Name, Term } from '../../code/term.ts';
import { callNames } from '../../code/vendors.ts';
import { positionsIn } from '../../plans/positions.ts';
import { escapePattern } from '../../words/escapes/pattern.ts';
import type { Ledger } from '../import/ledger.ts';
import { partsOf } from './parts.ts';
import { codeFilesIn, type CodeFile } from './walk.ts';

export interface FoundCall extends CodeCall {
  readonly file: string;
  readonly line: number;
}

interface Options {
  /** Functions of the reader's own that send events. */
  readonly wrappers: readonly string[];
  readonly withTests: boolean;
  readonly grammars: Grammars;
  /** What was not read. */
  readonly ledger: Ledger;
}

export interface Found {
  /** How many were read. */
  readonly files: number;
  readonly calls: readonly FoundCall[];
}

interface InFile {
  readonly file: string;
  readonly line: number;
  readonly sent: SentCall;
}

/** What may declare a constant. */
const CONSTANTS =
  /\b(?:const|enum|static|final|object|define|let|val|var|case|freeze)\b|^\s*[A-Z][A-Z0-9_]+\s*=|:\s*["']/m;

export async function findCalls(folders: readonly string[], options: Options): Promise<Found> {
  const names = callNames(options.wrappers);
  const known = new Constants();
  const all: InFile[] = [];
  const others: CodeFile[] = [];
  let files = 0;
  for (const folder of folders)
    for (const file of codeFilesIn(folder, options)) {
      files += 1;
      if (names.test(file.text)) all.push(...(await callsIn(file, known, options)));
      else if (CONSTANTS.test(file.text)) others.push(file);
    }
  const wanted = unknownNames(all, known);
  for (const file of wanted ? others.filter(({ text }) => wanted.test(text)) : [])
    await parsed(file, options, ({ rootNode }) => known.add(file.path, declarationsIn(rootNode)));
  const calls = all.map(({ file, line, sent }) => ({
    ...finished(sent, sent.offset, resolveIn(file, sent, known)),
    file,
    line,
  }));
  return { files, calls };
}

function resolveIn(file: string, { local }: SentCall, known: Constants): (name: Name) => Term | undefined {
  return (name) => {
    const held = local.get(`${name.offset} ${name.path.join('.')}`);
    return held?.kind === 'name' ? (known.resolve(held, file) ?? held) : (held ?? known.resolve(name, file));
  };
}

async function callsIn(file: CodeFile, known: Constants, options: Options): Promise<readonly InFile[]> {
  const placeAt = positionsIn(file.text);
  const found: InFile[] = [];
  await parsed(file, options, (tree, isPersonFirst) => {
    known.add(file.path, declarationsIn(tree.rootNode));
    const constants = (name: Name): Term | undefined => known.resolve(name, file.path);
    for (const sent of sentCalls(tree, { isPersonFirst, wrappers: options.wrappers, constants }))
      found.push({ file: file.path, line: placeAt(sent.offset).line, sent });
  });
  return found;
}

type Parsed = Parameters<typeof sentCalls>[0];

async function parsed(
  { path, text }: CodeFile,
  { grammars, ledger }: Options,
  take: (tree: Parsed, isPersonFirst: boolean) => void,
): Promise<void> {
  for (const part of partsOf(path, text)) {
    const { grammar, isPersonFirst = false } = LANGUAGES[part.language];
    await grammars.load(grammar);
    const tree = grammars.parse(grammar, part.text);
    if (!tree) {
      ledger.lose('files that take too long to parse', { file: path, line: 1, column: 1 });
      continue;
    }
    if (tree.rootNode.hasError) {
      const broken = tree.rootNode.descendantsOfType('ERROR')[0]?.startIndex ?? 0;
      ledger.lose('files with code that could not be read, where calls may be missing', {
        file: path,
        ...positionsIn(part.text)(broken),
      });
    }
    take(tree, isPersonFirst);
    tree.delete();
  }
}

/** Finds texts that may declare what is not known yet; nothing if all is. */
function unknownNames(all: readonly InFile[], known: Constants): RegExp | undefined {
  const names = new Set<string>();
  const walk = (term: Term | undefined, resolve: (name: Name) => Term | undefined, depth: number): void => {
    if (!term || depth > 20) return;
    if (term.kind === 'name' && resolve(term)?.kind !== 'text') for (const part of term.path.slice(-2)) names.add(part);
    // A value that is a name need not be known; what is spread in, and a key, has to be.
    if (term.kind === 'map')
      for (const { key, value } of term.entries) {
        walk(key, resolve, depth + 1);
        if (value.kind !== 'name' || key.kind === 'other') walk(value, resolve, depth + 1);
      }
    if (term.kind === 'call') for (const each of term.args) walk(each.term, resolve, depth + 1);
  };
  for (const { file, sent } of all) {
    const resolve = resolveIn(file, sent, known);
    walk(sent.name, resolve, 0);
    walk(sent.properties, resolve, 0);
  }
  const words = [...names].filter((name) => /^[A-Za-z_$][\w$]{2,}$/.test(name));
  return words.length > 0 ? new RegExp(`(?<![\\w$])(?:${words.map(escapePattern).join('|')})(?![\\w$])`) : undefined;
}
