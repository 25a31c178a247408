// Changes to text for people, Markdown for a review, JSON for programs.

import { ALL_KINDS, KINDS } from '../../catalog/kinds.ts';
import { counted } from '../../words/numbers.ts';
import type { Style } from '../command.ts';
import { text } from '../../words/escapes/markdown.ts';
import { capital } from '../../words/spelling/letters.ts';
import type { Change } from './change.ts';

export const DIFF_FORMATS = ['text', 'md', 'json'] as const;
type DiffFormat = (typeof DIFF_FORMATS)[number];

type Paint = (style: Style, text: string) => string;

/** `from` names what is compared with. Breaking changes come first within each thing's own kind. */
export function printChanges(changes: readonly Change[], from: string, format: DiffFormat, paint: Paint): string {
  switch (format) {
    case 'text':
      return toText(changes, from, paint);
    case 'md':
      return toMarkdown(changes, from);
    case 'json':
      return JSON.stringify({ from, ...numbersOf(changes), changes }, null, 2);
  }
}

function toText(changes: readonly Change[], from: string, paint: Paint): string {
  const lines = groups(changes).flatMap(([heading, things]) => [
    '',
    paint('bold', heading),
    ...things.flatMap(([name, own]) => [
      `  ${name}`,
      ...own.map(
        ({ breaking, text }) => `    ${breaking ? paint('red', 'breaking') : paint('dim', '        ')}  ${text}`,
      ),
    ]),
  ]);
  return [`Since ${from}: ${sentence(changes)}`, ...lines].join('\n');
}

function toMarkdown(changes: readonly Change[], from: string): string {
  const blocks = groups(changes).flatMap(([heading, things]) => [
    `## ${heading}`,
    ...things.map(([name, own]) =>
      [
        `**${text(name)}**`,
        '',
        ...own.map(({ breaking, text: said }) => `- ${breaking ? '**Breaking.** ' : ''}${text(said)}`),
      ].join('\n'),
    ),
  ]);
  return [`# Changes since ${text(from)}`, sentence(changes), ...blocks].join('\n\n');
}

function groups(
  changes: readonly Change[],
): readonly (readonly [string, readonly (readonly [string, readonly Change[]])[]])[] {
  return (['catalog', ...ALL_KINDS] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const things = [...Map.groupBy(own, ({ id }) => id).values()].map((all) => {
      const sorted = [...all.filter(({ breaking }) => breaking), ...all.filter(({ breaking }) => !breaking)];
      return [all[0]?.name ?? '', sorted] as const;
    });
    const heading = kind === 'catalog' ? 'Catalog' : capital(KINDS[kind].nouns);
    return things.length > 0 ? [[heading, things] as const] : [];
  });
}

function sentence(changes: readonly Change[]): string {
  const { total, breaking } = numbersOf(changes);
  if (total === 0) return 'nothing has changed.';
  return `${counted(total, 'change')}, ${breaking === 0 ? 'none' : breaking} of them breaking.`;
}

function numbersOf(changes: readonly Change[]): { readonly total: number; readonly breaking: number } {
  return { total: changes.length, breaking: changes.filter(({ breaking }) => breaking).length };
}
