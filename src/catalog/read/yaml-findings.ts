// A walk over a parsed YAML document for what a schema cannot see: how the data was written.

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Code } from '../codes.ts';
import { quoted } from '../../words/escapes/quoted.ts';

interface Finding {
  readonly code: Code;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** Whether the data cannot be trusted after this. */
  readonly fatal: boolean;
}

export const MAX_DEPTH = 32;
const MAX_NODES_BY_ALIAS = 1000;
/** Unpaired surrogates, control characters, marks of direction, and characters without width. */
export const HIDDEN =
  /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
/** Joiners shape letters in some scripts, so that they are refused in names and keys only. */
export const JOINER = /[\u00AD\u200C\u200D]/;

/** Every finding in a document that parsed without errors, in the order of the text. `lineOf` gives the line of an offset. */
export function yamlFindings(document: Document.Parsed, lineOf: (offset: number) => number): readonly Finding[] {
  const findings: Finding[] = [];
  const anchors = new Map<string, Node>();
  const above = new Set<Node>();
  let byAlias = 0;
  const add = (code: Code, node: Node, message: string, hint: string, fatal = true): void => {
    findings.push({ code, offset: node.range?.[0] ?? 0, message, hint, fatal });
  };

  const visit = (node: Node, depth: number, aliased: boolean, strict: boolean): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) add('unknown-alias', node, `Nothing is marked &${node.source}.`, 'Quote the value if it is text.');
      else if (above.has(target))
        add('circular-alias', node, `*${node.source} contains itself.`, 'Write the value out.');
      else visit(target, depth, true, strict);
      return;
    }
    if (aliased && ++byAlias > MAX_NODES_BY_ALIAS) {
      if (byAlias === MAX_NODES_BY_ALIAS + 1) {
        add('alias-bomb', node, 'Aliases repeat too many values.', 'Write the values out.');
      }
      return;
    }
    if (!aliased && 'anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (node.tag !== undefined && !aliased) {
      add('yaml-tag', node, `The value has the tag ${tagName(node.tag)}.`, 'Remove the tag; put quotes around text.');
    }
    if (isScalar(node)) {
      if (!aliased) inspectScalar(node, strict, add);
      return;
    }
    if (depth >= MAX_DEPTH) {
      add('too-deep', node, `The value is nested more than ${MAX_DEPTH} levels deep.`, 'Flatten it.');
      return;
    }
    above.add(node);
    if (isSeq(node)) for (const item of node.items) visit(item as Node, depth + 1, aliased, false); // holds nodes
    if (isMap(node)) {
      const first = new Map<string, Node>();
      for (const { key, value } of node.items) {
        const name = inspectKey(key as Node, add); // a parsed map has nodes as keys
        const earlier = name === undefined ? undefined : first.get(name);
        if (name !== undefined && earlier) {
          const line = lineOf(earlier.range?.[0] ?? 0);
          add(
            'duplicate-key',
            key as Node,
            `The key ${quoted(name)} stands twice, first in line ${line}.`,
            'Keep one.',
          );
        } else if (name !== undefined) first.set(name, key as Node);
        if (!aliased && isScalar(key) && key.anchor !== undefined) anchors.set(key.anchor, key);
        if (value)
          visit(value as Node, depth + 1, aliased, name === 'name' || name === 'synonyms'); // a node, too
        else add('empty-value', key as Node, `${quoted(name ?? '')} has no value.`, 'Write one, or remove it.', false);
      }
    }
    above.delete(node);
  };

  if (document.contents) visit(document.contents, 0, false, false);
  return findings;
}

type Add = (code: Code, node: Node, message: string, hint: string, fatal?: boolean) => void;

function inspectKey(key: Node, add: Add): string | undefined {
  if (!isScalar(key)) {
    add('key-not-text', key, 'A key is not plain text.', 'Write a word before the colon.');
    return undefined;
  }
  const name = String(key.value);
  if (key.tag !== undefined) add('yaml-tag', key, `A key has the tag ${tagName(key.tag)}.`, 'Remove the tag.');
  if (name === '<<') add('merge-key', key, 'YAML merge keys are not read.', 'Write the keys out.');
  if (name === '__proto__') add('forbidden-key', key, 'The key "__proto__" is not allowed.', 'Choose another.');
  if (HIDDEN.test(name) || JOINER.test(name)) {
    add('hidden-character', key, `The key ${quoted(name)} contains a hidden character.`, 'Type it again.');
  }
  return name;
}

function inspectScalar(node: Node & { value: unknown; source?: string }, strict: boolean, add: Add): void {
  const { value } = node;
  const written = node.source ?? '';
  if (value === null || value === undefined) {
    const what = written === '' ? 'A value is missing here.' : `${quoted(written)} means that there is no value.`;
    const hint = written === '' ? 'Write it, or remove its key.' : `Remove the key, or quote text: "${written}".`;
    add('empty-value', node, what, hint, false);
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    add(
      'not-a-number',
      node,
      `${quoted(written)} is not a number that can be used.`,
      'Write digits, or quote text.',
      false,
    );
  } else if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const message = `The number ${quoted(written)} is too long to be kept exactly.`;
    add('number-too-long', node, message, `Put quotes around it: ${quoted(written)}.`, false);
  } else if (typeof value === 'string' && (HIDDEN.test(value) || (strict && JOINER.test(value)))) {
    add('hidden-character', node, `The text ${quoted(value)} contains a hidden character.`, 'Type it again.', false);
  }
}

function tagName(tag: string): string {
  return quoted(tag.replace(/^tag:yaml\.org,2002:/, '!!'));
}
