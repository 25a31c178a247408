// What libraries send: one message, a batch of them, a list, or one a line. The values are examples of what is sent.

import { readLiteral } from '../../literal.ts';
import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanProperty, PlanShape } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { itemsOf, membersOf, type Tree } from '../../tree.ts';
import { callOf } from '../shared/calls-of.ts';

export const payloads: Reader = {
  id: 'payloads',
  claims: (file) => (messagesIn(file).length > 0 ? 'messages as they are sent' : undefined),
  read: (files) => ({ events: files.flatMap(eventsIn) }),
};

const BODIES = ['properties', 'traits', 'event_properties', 'params'];

function messagesIn(file: SourceFile): readonly FileNode[] {
  if (!file.beginsLikeJson) return [];
  const documents = linesIn(file) ?? file.documents;
  const all = documents.flatMap((document) =>
    [
      document,
      ...document.list(),
      ...document.list('batch'),
      ...document.list('messages'),
      ...document.list('events'),
    ].filter(isMessage),
  );
  return all;
}

/** A message a line, where the whole text is not one value. */
function linesIn(file: SourceFile): readonly FileNode[] | undefined {
  const { literal, text } = file;
  if (literal.problem || !/^\s*\{/.test(text) || !/\S/.test(text.slice(literal.end))) return undefined;
  const trees: Tree[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const { tree, problem } = line.trim() === '' ? { tree: undefined, problem: undefined } : readLiteral(text, at);
    if (problem) return undefined;
    if (tree) trees.push(tree);
    at += line.length + 1;
  }
  return trees.every((tree) => membersOf(tree)) ? file.hold(trees) : undefined;
}

/** It says what call it is and what is sent, or names an event beside what is sent. */
function isMessage(node: FileNode): boolean {
  const isNamed = ['event', 'event_name', 'event_type', 'name'].some((key) => node.word(key) !== undefined);
  const hasBody = BODIES.some((key) => membersOf(node.at(key)?.tree));
  const isPerson = ['userId', 'anonymousId', 'user_id', 'distinct_id', 'messageId', 'client_id'].some((key) =>
    node.has(key),
  );
  const call = callOf(node.word('type'));
  if (call !== undefined) return (hasBody || isNamed || isPerson) && !node.has('jsonSchema') && !node.has('rules');
  return node.word('event') !== undefined && hasBody && (isPerson || node.keys.length <= 3) && isPlainBody(node);
}

/** A plan describes its properties, a message has them. */
function isPlainBody(node: FileNode): boolean {
  const body = BODIES.map((key) => node.at(key)).find((each) => each?.isObject);
  return !body?.entries().some(([, value]) => value.has('type') || value.has('description') || value.has('required'));
}

function eventsIn(file: SourceFile): readonly PlanEvent[] {
  return messagesIn(file).map((message) => {
    const key = ['event', 'event_name', 'event_type', 'name'].find((each) => message.word(each) !== undefined);
    const type = message.word('type');
    const call = callOf(type) ?? 'track';
    const body = BODIES.map((each) => message.at(each)).find((each) => each?.isObject);
    message.take();
    return {
      name: call === 'identify' || call === 'group' || key === undefined ? '' : (message.word(key) ?? ''),
      call,
      callText: type,
      properties: body?.entries().map(propertyOf) ?? [],
      ...(key === undefined ? message : (message.at(key) ?? message)).place,
    };
  });
}

function propertyOf([key, node]: readonly [string, FileNode]): PlanProperty {
  return { key, ...node.place, ...shapeOf(node.tree) };
}

function shapeOf({ value }: Tree): PlanShape {
  if (value === null) return {};
  if (itemsOf({ offset: 0, value })) return { types: ['array'] };
  if (typeof value === 'object') return { types: ['object'] };
  return { types: [typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string'] };
}
