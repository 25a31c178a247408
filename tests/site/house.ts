// What holds in every file of the project, read as text.

import { posix } from 'node:path';

/** File paths under the root of the project to their text. */
export type Files = Readonly<Record<string, string>>;

/** Astro asks for what these export. */
const CALLED = /^src\/(?:pages\/|content\.config\.ts$)/;
const EXPORT = /^export\s+(?:async\s+)?(?:function\*?|const|let|class|interface|type|enum)\s+(\w+)/gm;
const LIST = /\b(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g;
const WHOLE =
  /\b(?:import\s*\(\s*|import\.meta\.resolve\(\s*|import\s+(?:type\s+)?\*\s+as\s+\w+\s+from\s*)['"]([^'"]+)['"]/g;

/** Names, as `file: name`, that a file exports and no other file imports. */
export function findUnusedExports(files: Files): string[] {
  const imported = new Set<string>();
  for (const [file, text] of Object.entries(files)) {
    for (const [, names = '', specifier = ''] of text.matchAll(LIST)) {
      for (const name of names.split(',')) {
        imported.add(`${targetOf(file, specifier)}: ${name.trim().replace(/^type\s+|\s+as\s.*$/g, '')}`);
      }
    }
    for (const [, specifier = ''] of text.matchAll(WHOLE)) imported.add(`${targetOf(file, specifier)}: *`);
  }
  return Object.entries(files)
    .filter(([file]) => !CALLED.test(file) && !imported.has(`${file}: *`))
    .flatMap(([file, text]) => [...text.matchAll(EXPORT)].map(([, name = '']) => `${file}: ${name}`))
    .filter((name) => !imported.has(name));
}

function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** Each kind as a text, a key or a member of something. */
const KIND_WORDS = ['goals?', 'use-?[cC]ases?', 'events?', 'propert(?:y|ies)', 'sources?', 'destinations?'].map(
  (word) => new RegExp(`(['"\`])${word}\\1|\\b${word}\\??:|\\.${word}\\b`),
);
const TOGETHER = 6;

/** Files that spell out five kinds or more within six lines, instead of going through the table of kinds. */
export function findKindsTogether(files: Files): string[] {
  return Object.entries(files)
    .filter(([, text]) => {
      const lines = text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').split('\n');
      return lines.some((_, at) => {
        const passage = lines.slice(at, at + TOGETHER).join('\n');
        return KIND_WORDS.filter((word) => word.test(passage)).length >= 5;
      });
    })
    .map(([file]) => file);
}

/** The first that fits a file holds: the most lines of code it may have. */
const LIMITS: readonly (readonly [files: RegExp, most: number, what: string])[] = [
  [/\.test\.ts$|\.d\.ts$/, Infinity, 'tests'],
  // Read from top to bottom: the types of the model, a row a kind, a row a fact.
  [/^src\/catalog\/(?:model|kinds|facts)\.ts$/, Infinity, 'a table'],
  [/^src\/pages\/.*\.astro$/, 60, 'a page'],
  [/\.(?:astro|tsx)$/, 80, 'a component'],
  [/\.css$/, 250, 'a style sheet'],
  [/\.ts$/, 150, 'a module'],
];
const MOST_FILES = 25;

export function findLongFiles(files: Files): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const [, most = Infinity, what = ''] = LIMITS.find(([pattern]) => pattern.test(file)) ?? [];
    const lines = countLines(text);
    return lines > most ? [`${file} has ${lines} lines; ${what} may have ${most}`] : [];
  });
}

/** Lines that hold more than white space and comments. */
export function countLines(text: string): number {
  const code = text.replace(/^\s*(?:\{?\/\*[^]*?\*\/\}?|<!--[^]*?-->|\/\/.*)[^\S\n]*$/gm, '');
  return code.split('\n').filter((line) => line.trim() !== '').length;
}

/** Folders with too many files side by side. */
export function findCrowdedFolders(files: readonly string[]): string[] {
  return [...Map.groupBy(files, (file) => posix.dirname(file))]
    .filter(([, inside]) => inside.length > MOST_FILES)
    .map(([folder, inside]) => `${folder} has ${inside.length}`);
}

const WAITS = [
  /networkidle/,
  /\.waitForTimeout\(/,
  /(?<![.\w])setTimeout\((?!\w+\)).*,/,
  /\bsetTimeout\b.*node:timers\/promises/,
  /\b(?:performance|Date)\.now\(|\bprocess\.hrtime\b/,
];

/** Files that wait on the clock, or ask it, so that what they find depends on how busy the machine is. */
export function findClocks(files: Files): string[] {
  return Object.keys(files).filter((file) => WAITS.some((wait) => wait.test(files[file] ?? '')));
}
