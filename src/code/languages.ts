// The languages whose code is read: their files, the grammar of each, and how a part of a file is made a whole one.

export type LanguageId =
  | 'javascript'
  | 'typescript'
  | 'python'
  | 'ruby'
  | 'php'
  | 'go'
  | 'java'
  | 'kotlin'
  | 'swift'
  | 'objc'
  | 'csharp'
  | 'dart';

interface Language {
  readonly name: string;
  /** The grammar in `tree-sitter-wasm`. */
  readonly grammar: string;
  readonly extensions: readonly string[];
  /** What a snippet stands in, where statements alone are no file. */
  readonly around?: readonly [before: string, after: string];
  /** Calls name the person before the event. */
  readonly isPersonFirst?: boolean;
  /** What only, or mostly, this language has. */
  readonly marks: readonly RegExp[];
}

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  javascript: {
    name: 'JavaScript',
    grammar: 'tsx',
    extensions: ['js', 'jsx', 'mjs', 'cjs', 'tsx'],
    marks: [
      /\b(?:const|let|var|function|await|export|import)\b/,
      /\{\s*[\w$]+\s*:|\.\.\.|=>|`/,
      /;\s*$/m,
      /\b(?:window|gtag|fbq|dataLayer|posthog|plausible|snowplow)\b/,
    ],
  },
  typescript: {
    name: 'TypeScript',
    grammar: 'typescript',
    extensions: ['ts', 'mts', 'cts'],
    marks: [/\w<\w+>\(['"`]/, /\bas const\b|\binterface \w+ \{/],
  },
  python: {
    name: 'Python',
    grammar: 'python',
    extensions: ['py'],
    isPersonFirst: true,
    marks: [
      /^\s*(?:def|class) .*:\s*$/m,
      /[(,]\s*[a-z_]+=(?!=)/,
      /\{\s*["'][^"'\n]+["']\s*:/,
      /\b(?:None|True|False)\b/,
      /^\s*from \w/m,
    ],
  },
  ruby: {
    name: 'Ruby',
    grammar: 'ruby',
    extensions: ['rb', 'rake'],
    isPersonFirst: true,
    marks: [/\b(?:user_id|event|properties|distinct_id|traits): /, /\b(?:end|do|nil)\s*$/m, /:\w+ =>/, /\.\w+ \w+:/],
  },
  php: {
    name: 'PHP',
    grammar: 'php',
    extensions: ['php', 'phtml', 'inc'],
    around: ['<?php ', '\n'],
    marks: [/\$\w+(?:->|\s*=)/, /["']\s*=>/, /\w::\w+\(/, /<\?php/],
  },
  go: {
    name: 'Go',
    grammar: 'go',
    extensions: ['go'],
    marks: [/:=/, /\w+\.\w+\{/, /map\[string\]/, /^\s*(?:func|package) /m, /\b[A-Z]\w+:\s+/],
  },
  java: {
    name: 'Java',
    grammar: 'java',
    extensions: ['java'],
    marks: [
      /\bnew \w+(?:<[^>]*>)?\(/,
      /\b(?:public|private|static|final|void)\b/,
      /\.builder\(/,
      /\bMap\.of\(/,
      /^\s*[A-Z]\w+ \w+ =/m,
    ],
  },
  kotlin: {
    name: 'Kotlin',
    grammar: 'kotlin',
    extensions: ['kt', 'kts'],
    marks: [
      /\b(?:map|bundle)Of\(|MapOf\(|MapOf</,
      /" to /,
      /\b(?:val|fun) /,
      /\bput\("[^"]*",/,
      /\)\s*\{\s*\n/,
      /\bbuildJsonObject\b/,
    ],
  },
  swift: {
    name: 'Swift',
    grammar: 'swift',
    extensions: ['swift'],
    marks: [/\(\s*\w+: "/, /\[\s*"[^"]*"\s*:/, /\b(?:let|func|guard|struct) /, /\.shared\b/],
  },
  objc: {
    name: 'Objective-C',
    grammar: 'objc',
    extensions: ['m', 'mm'],
    around: ['void snippet(void) { ', '\n}'],
    marks: [/@"/, /@\{/, /\[\w+ \w+/, /\w:@/],
  },
  csharp: {
    name: 'C#',
    grammar: 'c_sharp',
    extensions: ['cs'],
    isPersonFirst: true,
    marks: [
      /\.(?:Track|Capture|Identify|Page|Screen|Group)\(/,
      /\bnew (?:Properties|Dictionary|Traits)\b/,
      /\b(?:var|namespace|using) /,
    ],
  },
  dart: {
    name: 'Dart',
    grammar: 'dart',
    extensions: ['dart'],
    around: ['void snippet() async { ', '\n}'],
    marks: [/\b(?:name|parameters|properties|eventName): ['{]/, /\b(?:final|await) /, /<String, \w+>\{/],
  },
};

const LANGUAGE_IDS = Object.keys(LANGUAGES) as readonly LanguageId[]; // the keys of the table

/** The languages a snippet may be in, the likeliest first. */
export function likelyLanguages(text: string): readonly LanguageId[] {
  const start = text.slice(0, 20_000);
  const score = (id: LanguageId): number => LANGUAGES[id].marks.filter((mark) => mark.test(start)).length;
  return LANGUAGE_IDS.map((id) => ({ id, score: score(id) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** Files that hold scripts among other things. */
const SCRIPTED = ['vue', 'svelte', 'astro', 'html', 'htm'] as const;

const BY_EXTENSION: ReadonlyMap<string, LanguageId> = new Map(
  LANGUAGE_IDS.flatMap((id) => LANGUAGES[id].extensions.map((extension) => [extension, id] as const)),
);

export function languageOf(path: string): LanguageId | undefined {
  return BY_EXTENSION.get(extensionOf(path));
}

export function isScripted(path: string): boolean {
  return SCRIPTED.some((extension) => extension === extensionOf(path));
}

function extensionOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
