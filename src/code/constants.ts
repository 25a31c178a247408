// What names stand for over all files that are read. Where two say different things, nothing is known.

import type { Declaration } from './declarations.ts';
import { snake } from '../words/spelling/snake.ts';
import type { Name, Term } from './term.ts';

interface Known {
  readonly file: string;
  /** The names of the file and of what it stands in. */
  readonly holders: readonly string[];
  readonly term: Term;
}

/** What stands behind a constant to ask for its value. */
const ACCESSORS =
  /^(?:rawValue|value|getValue|getName|name|toString|to_s|key|getKey|eventName|getEventName|code|description|String)$/;
/** Names that only a constant has. */
const CONSTANT = /^(?:[A-Z][A-Z0-9_]*|k[A-Z]\w*|[A-Z][A-Za-z0-9]*)$/;

export class Constants {
  readonly #known = new Map<string, Known[]>();

  add(file: string, declarations: readonly Declaration[]): void {
    const stem = /([^/.]+)\.[^/]*$/.exec(file)?.[1] ?? '';
    const folder = /([^/]+)\/[^/]*$/.exec(file)?.[1] ?? '';
    for (const { path, term } of declarations) {
      if (term.kind !== 'text' && term.kind !== 'map' && term.kind !== 'name') continue;
      const name = path.at(-1) ?? '';
      const all = this.#known.get(name) ?? [];
      this.#known.set(name, all);
      all.push({ file, holders: [folder, stem, ...path.slice(0, -1)], term });
    }
  }

  /** What the name in a file stands for; nothing where it is not known, or not for sure. */
  resolve(name: Name, file: string, depth = 0): Term | undefined {
    const path = ACCESSORS.test(name.path.at(-1) ?? '') && name.path.length > 2 ? name.path.slice(0, -1) : name.path;
    const found = this.#found(path, file) ?? this.#found(name.path, file) ?? standard(path, name.offset);
    if (found?.kind !== 'name') return found && { ...found, offset: name.offset };
    return depth > 5 ? undefined : this.resolve({ ...found, offset: name.offset }, file, depth + 1);
  }

  #found(path: readonly string[], file: string): Term | undefined {
    const last = path.at(-1) ?? '';
    const before = path.slice(0, -1).filter((part) => !/^(?:this|self|cls|static|super|Self)$/.test(part));
    const all = this.#known.get(last);
    if (!all) return undefined;
    const scored = all.map((known) => ({ known, score: fit(before, known.holders) }));
    const best = Math.max(...scored.map(({ score }) => score));
    if (best === 0 && (before.length > 0 || !CONSTANT.test(last))) {
      const isModule = CONSTANT.test(last) && scored.every(({ known }) => known.holders.length <= 2);
      if (!isModule) return undefined;
    }
    const chosen = scored.filter(({ score }) => score === best).map(({ known }) => known);
    const own = chosen.filter((known) => known.file === file);
    return alike(own.length > 0 ? own : chosen);
  }
}

/** How many of the names before it are among those it stands in, from the last on. */
function fit(before: readonly string[], holders: readonly string[]): number {
  const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const there = holders.map(plain);
  let score = 0;
  for (const part of before.toReversed()) {
    if (!there.includes(plain(part))) break;
    score += 1;
  }
  return score;
}

function alike(all: readonly Known[]): Term | undefined {
  const [first] = all;
  const said = new Set(
    all.map(({ term }) =>
      term.kind === 'text' ? `"${term.value}` : term.kind === 'name' ? term.path.join('.') : term,
    ),
  );
  return said.size === 1 ? first?.term : undefined;
}

/** The constants of Firebase say their names: `Event.SELECT_CONTENT`, `AnalyticsParameterItemID`. */
function standard(path: readonly string[], offset: number): Term | undefined {
  const last = path.at(-1) ?? '';
  const holder = path.at(-2) ?? '';
  const isJava = /^(?:Event|Param)$/.test(holder) && /^[A-Z][A-Z0-9_]*$/.test(last);
  if (isJava) return { kind: 'text', value: last.toLowerCase(), offset };
  const word = /^(?:Analytics|kFIR)(?:Event|Parameter)([A-Z]\w*)$/.exec(last)?.[1];
  return word === undefined ? undefined : { kind: 'text', value: snake(word), offset };
}
