import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node } from 'yaml';
import type { Problems } from './problems.ts';
import { membersOf, itemsOf, type Member, type Tree } from './tree.ts';

const DEEPEST = 100;
const MOST_NODES = 1_000_000;

/** The documents of a YAML text; what is wrong with it is reported. */
export function readYaml(text: string, problems: Problems): Tree[] {
  try {
    // The library's own check for duplicate keys takes the square of their number.
    const documents = parseAllDocuments(text, { uniqueKeys: false, version: '1.2', logLevel: 'silent' });
    return (Array.isArray(documents) ? documents : []).flatMap((document: Document.Parsed) => {
      for (const { pos, message } of document.errors) {
        if (message.startsWith('Maximum call stack')) throw new RangeError(message);
        problems.report(
          'syntax',
          'error',
          pos[0],
          `This is not valid YAML. ${firstSentence(message)}`,
          'Mend the file at this place.',
        );
      }
      const tree = new TreeMaker(document, problems).toTree(document.contents, 0);
      return tree ? [tree] : [];
    });
  } catch {
    problems.report(
      'syntax',
      'error',
      0,
      'This YAML is nested too deeply, or repeats itself without end.',
      'Export it again.',
    );
    return [];
  }
}

class TreeMaker {
  readonly #document: Document.Parsed;
  readonly #problems: Problems;
  readonly #duplicates = new Set<number>();
  #nodes = 0;

  constructor(document: Document.Parsed, problems: Problems) {
    this.#document = document;
    this.#problems = problems;
  }

  toTree(node: unknown, depth: number): Tree | undefined {
    if (depth > DEEPEST || ++this.#nodes > MOST_NODES) throw new RangeError('too deep or too large');
    if (isAlias(node)) return this.toTree(node.resolve(this.#document), depth + 1);
    const offset = (node as Node | null)?.range?.[0] ?? 0; // everything in a parsed document is a node or null
    if (isMap(node)) {
      const members = new Map<string, Member>();
      const merged: Tree[] = [];
      for (const { key, value } of node.items) {
        const tree = this.toTree(value, depth + 1);
        if (!tree || !isScalar(key)) continue;
        const name = String(key.value);
        if (name === '<<') {
          merged.push(tree);
          continue;
        }
        const keyOffset = key.range?.[0] ?? 0;
        const before = members.get(name);
        if (before) this.#reportDuplicate(name, keyOffset, before.offset);
        members.set(name, { offset: keyOffset, tree });
      }
      for (const tree of merged) mergeInto(members, tree);
      return { offset, value: members };
    }
    if (isSeq(node)) return { offset, value: node.items.flatMap((item) => this.toTree(item, depth + 1) ?? []) };
    return { offset, value: isScalar(node) ? scalar(node.value) : null };
  }

  /** Once, however many aliases lead there. */
  #reportDuplicate(key: string, offset: number, before: number): void {
    if (this.#duplicates.has(offset)) return;
    this.#duplicates.add(offset);
    this.#problems.reportDuplicate(key, offset, before);
  }
}

/** `<<: *base`: what the object does not say itself. */
function mergeInto(members: Map<string, Member>, tree: Tree): void {
  for (const one of itemsOf(tree) ?? [tree]) {
    for (const [key, member] of membersOf(one) ?? []) if (!members.has(key)) members.set(key, member);
  }
}

function scalar(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function firstSentence(message: string): string {
  return `${message.split('\n')[0]?.replace(/ at line \d+.*$|:$/, '') ?? ''}.`.replace('..', '.');
}
