// The parts of a file that are code: all of it, or the scripts in a page or component with blanks around, so that places hold.

import { isScripted, languageOf, type LanguageId } from '../../code/languages.ts';

interface Part {
  readonly language: LanguageId;
  readonly text: string;
}

const SCRIPT = /(<script\b[^>]*>)([^]*?)<\/script\s*>/gi;
const COMMENT = /<!--[^]*?-->/g;
const FRONT = /^(\s*---\r?\n)([^]*?)\r?\n---/;
const NO_CODE = /type\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/(?:template|html|x-))/i;
const TYPED = /lang\s*=\s*["']?ts/i;

export function partsOf(path: string, text: string): readonly Part[] {
  const language = languageOf(path);
  if (language) return [{ language, text }];
  if (!isScripted(path)) return [];
  const page = text.replace(COMMENT, blank);
  const scripts = [...page.matchAll(SCRIPT)].filter(([, opening = '']) => !NO_CODE.test(opening));
  const front = path.endsWith('.astro') ? FRONT.exec(page) : null;
  return [...(front ? [front] : []), ...scripts].map(({ 1: before = '', 2: body = '', index }) => {
    const start = index + before.length;
    const isTyped = before.trimStart().startsWith('---') || TYPED.test(before);
    return {
      language: isTyped ? 'typescript' : 'javascript',
      text: blank(page.slice(0, start)) + page.slice(start, start + body.length),
    };
  });
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
