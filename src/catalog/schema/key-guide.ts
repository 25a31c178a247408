// The page of the guide that has every key, from the schemas, so that neither can know what the other does not.

import { code, link, table, text } from '../../words/escapes/markdown.ts';
import { capital } from '../../words/spelling/letters.ts';
import { ALL_KINDS, KINDS } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { entry, SCHEMAS } from '../schema.ts';
import { codeSchema } from './code.ts';
import { changesSchema, redirectsSchema } from './changes.ts';
import { keyRows, type Elsewhere } from './key-rows.ts';
import { observedSchema } from './observed.ts';
import { note } from './shared.ts';
import { guideSchema, siteSchema } from './site.ts';

const INTRO = `---
title: Every key of the catalog
summary: What each key says and may be.
order: 2.5
for: authors
---

[How the catalog is written](../writing-the-catalog/) has a sample of each file. A key stands with all it is in:
\`spec.name\` is the \`name\` under \`spec\`, \`notes[].text\` stands in each note of a list, \`goals.*.sources\` under each key of a
map. A key that is left out states nothing.`;

const headingOf = (kind: Kind): string => capital(KINDS[kind].aNoun);
const NOTE = 'A note';

/** As MDX. */
export function keyGuide(): string {
  const rest: Elsewhere = { schemas: new Map([[note, NOTE]]), form: headingOf('property') };
  const inGroups: Elsewhere = { ...rest, schemas: new Map([...rest.schemas, [entry, headingOf('event')]]) };
  const parts = [
    INTRO,
    ...section('The site', 'site.yaml', siteSchema, rest),
    ...ALL_KINDS.flatMap((kind) =>
      section(
        headingOf(kind),
        `${KINDS[kind].folder}/<id>.yaml`,
        SCHEMAS[kind],
        kind === 'group' ? inGroups : rest,
        kind,
      ),
    ),
    ...section(NOTE, '', note, rest),
    ...section('Addresses that are gone', 'redirects.yaml', redirectsSchema, rest),
    ...section('What changed', 'changes.yaml', changesSchema, rest),
    ...section('What traffic was seen', 'observed.yaml', observedSchema, rest),
    ...section('What code sends', 'code.yaml', codeSchema, rest),
    ...section('The head of a guide', 'guides/<slug>.mdx', guideSchema, rest),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(
  heading: string,
  file: string,
  schema: Parameters<typeof keyRows>[0],
  elsewhere: Elsewhere,
  kind?: Kind,
): readonly string[] {
  const rows = keyRows(schema, elsewhere, kind).map(({ key, says, value, required, unsaid, elsewhere: place }) => [
    code(key),
    [...(says === '' ? [] : [inMdx(says)]), ...(place === undefined ? [] : [`See ${placeLink(place)}.`])].join(' '),
    [...(value === '' ? [] : [value]), ...(unsaid === undefined ? [] : [`if left out, ${code(unsaid)}`])].join('; '),
    required ? 'yes' : '',
  ]);
  return [
    `## ${heading}`,
    ...(file === '' ? [] : [`In ${code(file)}:`]),
    table(['Key', 'What it says', 'Value', 'Required'], rows),
  ];
}

const placeLink = (heading: string): string =>
  link(heading.charAt(0).toLowerCase() + heading.slice(1), `#${heading.toLowerCase().replaceAll(' ', '-')}`);

/** Braces would begin an expression. */
function inMdx(plain: string): string {
  return text(plain)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[{}]/g, '\\$&')))
    .join('');
}
