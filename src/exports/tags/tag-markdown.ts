// `index.md` beside the page of a tag.

import { KINDS } from '../../catalog/kinds.ts';
import type { Lookup } from '../../catalog/lookup.ts';
import type { Tag } from '../../catalog/named-by.ts';
import { link, list, section, text } from '../../words/escapes/markdown.ts';
import type { Addresses } from '../addresses.ts';
import { ref } from '../markdown/context.ts';

/** Ends with where it comes from and one line break. */
export function tagMarkdown({ id, name, things }: Tag, lookup: Lookup, addresses: Addresses): string {
  const { name: site, version, updated } = lookup.catalog.site;
  const lists = [...Map.groupBy(things, ({ kind }) => kind)].flatMap(([kind, those]) => {
    const items = those.map((thing) => {
      const named = ref(thing, { lookup, addresses });
      return thing.summary === '' ? named : `${named}: ${text(thing.summary)}`;
    });
    return section(KINDS[kind].titles, list(items));
  });
  const blocks = [
    `# ${text(name)}`,
    'What has this tag.',
    ...lists,
    '---',
    `${link(text(site), addresses.path(`tags/${id}/`))}, version ${text(version)} of ${updated}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
