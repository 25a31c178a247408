import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node } from 'yaml';
import type { Findings } from './findings.ts';
import type { Member, Tree } from './tree.ts';

const DEEPEST = 100;
const MOST_NODES = 1_000_000;

/** The documents of a YAML text; what is wrong with it goes to the findings. */
export function readYaml(text: string, findings: Findings): Tree[] {
  try {
    // The library's own check for duplicate keys takes the square of their number.
    const documents = parseAllDocuments(text, { uniqueKeys: false, version: '1.2', logLevel: 'silent' });
    return (Array.isArray(documents) ? documents : []).flatMap((document: Document.Parsed) => {
      for (const { pos, message } of document.errors) {
        if (message.startsWith('Maximum call stack')) throw new RangeError(message);
        findings.report(
          'syntax',
          'error',
          pos[0],
          `This is not valid YAML. ${firstSentence(message)}`,
          'Mend the file at this place.',
        );
      }
      const tree = new TreeMaker(document, findings).toTree(document.contents, 0);
      return tree ? [tree] : [];
    });
  } catch {
    findings.report(
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
  readonly #findings: Findings;
  readonly #duplicates = new Set<number>();
  #nodes = 0;

  constructor(document: Document.Parsed, findings: Findings) {
    this.#document = document;
    this.#findings = findings;
  }

  toTree(node: unknown, depth: number): Tree | undefined {
    if (depth > DEEPEST || ++this.#nodes > MOST_NODES) throw new RangeError('too deep or too large');
    if (isAlias(node)) return this.toTree(node.resolve(this.#document), depth + 1);
    const offset = (node as Node | null)?.range?.[0] ?? 0; // everything in a parsed document is a node or null
    if (isMap(node)) {
      const members = new Map<string, Member>();
      for (const { key, value } of node.items) {
        const tree = this.toTree(value, depth + 1);
        if (!tree || !isScalar(key)) continue;
        const name = String(key.value);
        const keyOffset = key.range?.[0] ?? 0;
        const before = members.get(name);
        if (before) this.#reportDuplicate(name, keyOffset, before.offset);
        members.set(name, { offset: keyOffset, tree });
      }
      return { offset, value: members };
    }
    if (isSeq(node)) return { offset, value: node.items.flatMap((item) => this.toTree(item, depth + 1) ?? []) };
    return { offset, value: isScalar(node) ? scalar(node.value) : null };
  }

  /** Once, however many aliases lead there. */
  #reportDuplicate(key: string, offset: number, before: number): void {
    if (this.#duplicates.has(offset)) return;
    this.#duplicates.add(offset);
    this.#findings.reportDuplicate(key, offset, before);
  }
}

function scalar(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function firstSentence(message: string): string {
  return `${message.split('\n')[0]?.replace(/ at line \d+.*$|:$/, '') ?? ''}.`.replace('..', '.');
}
