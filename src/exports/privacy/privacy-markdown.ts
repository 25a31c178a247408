// `index.md` beside the page on personal data. A column that says nothing is left out.

import type { Lookup } from '../../catalog/lookup.ts';
import { personalByClass, personalByDestination } from '../../catalog/privacy/personal.ts';
import { link, paragraphs, section, table, text } from '../../words/escapes/markdown.ts';
import type { Addresses } from '../addresses.ts';
import { ref, refs } from '../markdown/context.ts';
import type { PageWords } from './privacy-json.ts';

/** Ends with where it comes from and one line break. */
export function privacyMarkdown({ title, summary }: PageWords, lookup: Lookup, addresses: Addresses): string {
  const context = { lookup, addresses };
  const { name, version, updated } = lookup.catalog.site;
  const classes = personalByClass(lookup).flatMap(({ name: heading, summary: about, properties }) => {
    const goes = properties.some(({ destinations }) => destinations.length > 0);
    const rows = properties.map(({ property, events, destinations }) => [
      ref(property, context),
      refs(events, context),
      ...(goes ? [refs(destinations, context)] : []),
    ]);
    const head = ['Property', 'Sent with', ...(goes ? ['Goes to'] : [])];
    return section(text(heading), ...paragraphs(about), table(head, rows));
  });
  const to = personalByDestination(lookup);
  const says = to.some(({ destination }) => destination.acceptsPersonal !== undefined);
  const accepts = (said: boolean | undefined): string => (said === undefined ? '' : said ? 'yes' : 'no');
  const destinations = table(
    ['Destination', ...(says ? ['Accepts personal data'] : []), 'Personal properties that go there'],
    to.map(({ destination, properties }) => [
      ref(destination, context),
      ...(says ? [accepts(destination.acceptsPersonal)] : []),
      refs(properties, context),
    ]),
  );
  const blocks = [
    `# ${text(title)}`,
    text(summary),
    ...classes,
    ...section('Where it goes', destinations),
    '---',
    `${link(text(name), addresses.path('privacy/'))}, version ${text(version)} of ${updated}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
