// Names as people paste them: one a line, in quotes, or still inside the calls that send them.

import type { Findings, FoundProperty } from './findings.ts';
import { readLiteral } from './literal.ts';
import type { TrackedEvent } from './tracked.ts';
import { at, Expression, itemsOf, membersOf, textOf, type Tree } from './tree.ts';

const CALL =
  /(?:\b(?:gtag|track|trackEvent|logEvent|sendEvent|capture|dataLayer\s*\.\s*push)|[.:>]\s*(?:page|screen|identify|group))\s*\(/g;
const LABEL = /\s*[A-Za-z_]\w*\s*[:=](?![:=])/y;
const QUOTED = /"((?:[^"\\\n]|\\.){1,300})"|'((?:[^'\\\n]|\\.){1,300})'|`([^`\\\n]{1,300})`/g;
const MOST_ARGUMENTS = 4;
const LONGEST_CALL = 10_000;

/** Reads calls if there are any, else every line. */
export function readNames(text: string, findings: Findings): void {
  let calls = 0;
  let done = 0;
  for (const { 0: call, index } of text.matchAll(CALL)) {
    if (index < done) continue;
    const start = index + call.length;
    const given = argumentsIn(text.slice(start, start + LONGEST_CALL));
    done = start + given.end;
    const found = eventOf(call, given.list);
    if (!found) continue;
    const properties = found.properties?.map((property) => ({ ...property, offset: property.offset + start }));
    findings.add({ ...found, properties, offset: index });
    calls += 1;
  }
  if (calls === 0) readLines(text, findings);
}

interface Argument {
  readonly label: string;
  readonly tree: Tree;
}

function argumentsIn(text: string): { list: Argument[]; end: number } {
  const list: Argument[] = [];
  let position = 0;
  for (;;) {
    LABEL.lastIndex = position;
    const label = LABEL.exec(text)?.[0] ?? '';
    const { tree, end, problem } = readLiteral(text, position + label.length);
    if (tree) list.push({ label: label.replace(/[\s:=]/g, ''), tree });
    const comma = /^\s*,/.exec(text.slice(end, end + 200));
    if (problem || !comma || list.length >= MOST_ARGUMENTS) return { list, end };
    position = end + comma[0].length;
  }
}

function eventOf(
  call: string,
  given: readonly Argument[],
): { name: string; call: TrackedEvent['call']; properties: FoundProperty[] | undefined } | undefined {
  const kind = (['page', 'screen', 'identify', 'group'] as const).find((each) =>
    new RegExp(`[.:>]\\s*${each}\\s*\\($`).test(call),
  );
  const [first, second] = given;
  const whole = membersOf(first?.tree);
  if (whole && (whole.has('event') || whole.has('name'))) {
    const name = textOf(at(first?.tree, 'event')) ?? textOf(at(first?.tree, 'name')) ?? '';
    const inner = at(first?.tree, 'properties') ?? at(first?.tree, 'ecommerce');
    return name === '' ? undefined : { name, call: kind ?? 'track', properties: keysOf(inner) };
  }
  const labelled = given.find(({ label }) => label === 'event' || label === 'name');
  const name = textOf(labelled?.tree) ?? textOf(second?.tree) ?? textOf(first?.tree) ?? '';
  if (kind === undefined && name === '') return undefined;
  return {
    name: kind === 'identify' || kind === 'group' ? '' : name,
    call: kind ?? 'track',
    properties: keysOf(given.find(({ tree }) => membersOf(tree))?.tree),
  };
}

function keysOf(tree: Tree | undefined): FoundProperty[] | undefined {
  const members = membersOf(tree);
  return members && [...members].map(([name, member]) => ({ name, type: typeOf(member.tree), offset: member.offset }));
}

function typeOf(tree: Tree): string | undefined {
  if (tree.value instanceof Expression || tree.value === null) return undefined;
  return itemsOf(tree) ? 'array' : membersOf(tree) ? 'object' : typeof tree.value;
}

function readLines(text: string, findings: Findings): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    readLine(line, offset, findings);
    offset += line.length + 1;
  }
}

function readLine(line: string, offset: number, findings: Findings): void {
  const rest = line.trimStart();
  if (rest === '' || /^(?:\/\/|#|\/\*|\|?\s*:?-{3})/.test(rest)) return;
  const quoted = line.length < 5000 ? [...line.matchAll(QUOTED)] : [];
  for (const { 1: double, 2: single, 3: back, index } of quoted) {
    findings.add({ name: double ?? single ?? back ?? '', offset: offset + index });
  }
  if (quoted.length > 0) return;
  const bullet = /^(?:[-*•+|]\s*|\d{1,4}[.)]\s+|\[[ x]\]\s*)*/i.exec(rest)?.[0] ?? '';
  const name =
    rest
      .slice(bullet.length)
      .split(/[\t|]/, 1)[0]
      ?.replace(/[\s,;:]+$/, '') ?? '';
  if (/[\p{L}\p{N}]/u.test(name)) findings.add({ name, offset: offset + line.length - rest.length + bullet.length });
}
