import { wordsOf } from '../words.ts';

/** The example in code that such a word asks for, by the id of the snippet. */
const SNIPPETS: Readonly<Record<string, string>> = {
  javascript: 'javascript',
  js: 'javascript',
  typescript: 'javascript',
  react: 'javascript',
  browser: 'javascript',
  node: 'node',
  nodejs: 'node',
  python: 'python',
  django: 'python',
  swift: 'swift',
  ios: 'swift',
  kotlin: 'kotlin',
  android: 'kotlin',
  curl: 'http',
  http: 'http',
  gtag: 'gtag',
};

/** The snippet that the text asks for, if it names a language. */
export function snippetNamedIn(text: string): string | undefined {
  const word = wordsOf(text).find((one) => Object.hasOwn(SNIPPETS, one));
  return word && SNIPPETS[word];
}
