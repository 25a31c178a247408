// Whether the guide for authors names a key: in its text as code or in a sample, where its kind is written about.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS, type FileForm } from './authored.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../content/guides/writing-the-catalog.mdx'), 'utf8');

/** Sections that are about other kinds than this are left aside. */
export function guideNames({ heading }: FileForm, key: string, guide = GUIDE): boolean {
  const others = new Set(FORMS.map((form) => form.heading).filter((one) => one !== undefined && one !== heading));
  const text = guide
    .split(/^## /m)
    .filter((section) => !others.has(section.slice(0, section.indexOf('\n'))))
    .join('\n');
  const word =
    key
      .replaceAll(/\[(?:key)?\]|\.\*/g, '')
      .split('.')
      .at(-1) ?? '';
  const escaped = word.replace(/[$.]/g, '\\$&');
  return word === '' || new RegExp(`\`${escaped}(?:: [^\`]*)?\`|(?:^[ -]*|[{,] )${escaped}:`, 'm').test(text);
}
