// Guides as search and links need them: title, order, and headings with the names of things in place.

import { KINDS } from '../kinds.ts';
import type { Guide, Things } from '../model.ts';
import type { Wording } from '../prose/outline.ts';
import type { Prose } from '../prose/parse.ts';
import type { AuthoredGuide } from '../schema/site.ts';

/** What a guide names and does not exist stays out; linking reports it. */
export function deriveGuides(guides: readonly Prose<AuthoredGuide>[], things: Things): readonly Guide[] {
  const textOf = (wording: Wording): string => {
    const said = wording.map((part) => (typeof part === 'string' ? part : nameOf(part, things)));
    return said.join('').replace(/\s+/g, ' ').trim();
  };
  return guides
    .flatMap(({ file, front, headings }): readonly Guide[] =>
      front
        ? [
            {
              ...front,
              slug: file.replace(/^guides\/(.*)\.mdx$/, '$1'),
              file,
              headings: headings.map(({ level, id, words, opening }) => {
                return { level, id, text: textOf(words), opening: firstSentence(textOf(opening)) };
              }),
            },
          ]
        : [],
    )
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}

function nameOf({ kind, id }: Exclude<Wording[number], string>, things: Things): string {
  return things[KINDS[kind].list].find((thing) => thing.id === id)?.name ?? '';
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}
