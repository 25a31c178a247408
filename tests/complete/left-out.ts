// What an output leaves out. An entry that covers a key that is there, or no key at all, is itself a failure.

import type { FileKind } from './authored.ts';
import type { Output } from './outputs.ts';

export interface LeftOut {
  /** Left out: of every kind that has such keys. */
  readonly kind?: FileKind;
  /** Of keys as the test names them: `notes[].text`. */
  readonly keys: RegExp;
  /** Of a key that has few values the ones left out, as JSON; all of them where it is not said. */
  readonly values?: RegExp;
  readonly output: Output;
  readonly reason: string;
}

const every = (output: Output, kinds: readonly FileKind[], keys: RegExp, reason: string): readonly LeftOut[] =>
  kinds.map((kind) => ({ kind, keys, output, reason }));

/** On purpose. */
export const LEFT_OUT: readonly LeftOut[] = [
  { kind: 'site', keys: /^(?!goals|code)/, output: 'index.json', reason: 'Only things have twins.' },
  ...every('index.json', ['redirects', 'changes', 'guide'], /^/, 'Only things have twins.'),
  ...every('index.md', ['redirects', 'changes', 'guide'], /^/, 'Only things have twins.'),
  ...every(
    'catalog.json',
    ['redirects', 'changes', 'guide'],
    /^/,
    'It holds what the plan is, not how its pages moved.',
  ),
  ...every('diff', ['redirects', 'changes', 'guide'], /^/, 'It compares the plan; these tell readers of such changes.'),
  { kind: 'site', keys: /^goals/, output: 'diff', reason: 'The order of things makes no difference to it.' },
  { kind: 'event', keys: /\.group$/, output: 'diff', reason: 'It names the properties that come with the group.' },
  ...(['diff', 'search'] as const).map((output) => ({
    kind: 'goal' as const,
    keys: /^useCases/,
    output,
    reason: 'The order of things makes no difference to it.',
  })),
  ...every('search', ['redirects', 'changes', 'site'], /^(?!goals|privacyClasses)/, 'Search finds things and guides.'),
  {
    kind: 'guide',
    keys: /^(?:order|summary)$/,
    output: 'search',
    reason: 'A guide is found by its title and its text.',
  },
  { kind: 'guide', keys: /^/, output: 'editor schema', reason: 'Editors know no schema for the head of MDX.' },
  {
    kind: 'observed',
    keys: /^(?:from|to|events\[\]\.(?:name|call|count))$/,
    output: 'index.json',
    reason: 'Which days are counted, and what is no event, stands in catalog.json.',
  },
  {
    kind: 'observed',
    keys: /^(?:from|to|events\[\]\.(?:name|call|count|days\[\]|properties\.\*))$/,
    output: 'index.md',
    reason: 'It says how many days, whole percents, and nothing of what is no event.',
  },
  {
    kind: 'observed',
    keys: /^events\[\]\.(?:days\[\]|properties\.\*)$/,
    output: 'page',
    reason: 'A picture has the days; parts are said in whole percents.',
  },
  ...(['index.json', 'index.md'] as const).map((output) => ({
    kind: 'code' as const,
    keys: /^events\[\]\.(?:name|call)$/,
    output,
    reason: 'What is no event stands in catalog.json.',
  })),
  ...every('diff', ['observed', 'code'], /^/, 'It compares the plan, not what was sent.'),
  ...every('search', ['code'], /^/, 'Who has a line of code has the name it sends.'),
  ...every('search', ['observed'], /^/, 'Nobody looks for a thing by how often it was seen; lists are narrowed by it.'),
  ...every('import', ['observed'], /^/, 'What was seen is observed again.'),
  ...every('import', ['code'], /^/, 'Code is scanned again.'),
  ...(['index.json', 'index.md', 'catalog.json', 'page'] as const).map((output) => ({
    kind: 'site' as const,
    keys: /^calls/,
    output,
    reason: 'It says how code is read, not what is true of a thing.',
  })),
  { kind: 'event', keys: /^pictures/, output: 'import', reason: 'catalog.json has no bytes; the ledger says so.' },
  ...every('import', ['redirects', 'changes', 'guide'], /^/, 'Import brings a plan into a site that is there.'),
  {
    kind: 'site',
    keys: /^(?!fields|privacyClasses)/,
    output: 'import',
    reason: 'Import brings a plan into a site that is there, with what its things need declared.',
  },
  ...every(
    'import',
    ['event', 'group', 'property'],
    /\bitems\.properties\b/,
    'The older word for `members`, which it comes back as.',
  ),
  {
    kind: 'site',
    keys: /^(?:colours|editUrl|links|example)\b/,
    output: 'catalog.json',
    reason: 'The look of the site, and the identities of code examples.',
  },
  {
    kind: 'site',
    keys: /^(?:colours|editUrl|links)\b/,
    output: 'index.md',
    reason: 'The look of the site.',
  },
  ...(['index.md', 'page', 'search'] as const).map((output) => ({
    keys: /^fields\[key\]$/,
    output,
    reason: 'Readers see the label that site.yaml gives it.',
  })),
  ...(['index.md', 'page'] as const).map((output) => ({
    kind: 'site' as const,
    keys: /^fields\.\*\.(?:type|on\[\]|facet)$/,
    // That it is a link shows in Markdown.
    ...(output === 'index.md' && { values: /^(?!"link")/ }),
    output,
    reason: 'It says how values are checked and narrowed by, not what is true of a thing.',
  })),
  {
    keys: /^notes\[\]\.(?:basis|kind|links)/,
    output: 'search',
    reason: 'The text of a note finds it; its mark and its links stand on many pages.',
  },
  {
    keys: /(?:^|\.)(?:(?<=\.)type(?:\[\])?|nullable|format|constraints\.(?!enum).*|required)$/,
    output: 'search',
    reason: 'Limits say what is sent; nobody looks for a thing by them, nor by the types inside it.',
  },
  {
    keys: /(?:^|\.)example$/,
    output: 'search',
    reason: 'An example is one of endlessly many values.',
  },
  {
    keys: /(?:\.status|(?:^|\.)(?:since|until))$|^(?:additionalProperties|acceptsPersonal|basis)$/,
    output: 'search',
    reason: 'One of few values, or a date: it parts many things, it finds none.',
  },
  {
    keys: /^(?:call|everywhere)$/,
    values: /^(?:"(?:track|page|screen)"|true)$/,
    output: 'search',
    reason: 'It parts many things, it finds none.',
  },
  {
    kind: 'event',
    keys: /^spec\.(?:relation|title|url|onlyHere|onlyThere|renamed)/,
    output: 'search',
    reason:
      'The name in the spec finds it; what only the spec has is not sent, and a key of the spec finds the property.',
  },
  {
    keys: /^(?:specs\[\]\.(?:title|url)|links\[\]\.url|url)$/,
    output: 'search',
    reason: 'Nobody looks for a thing by the title or the address of where it is documented.',
  },
  {
    kind: 'event',
    keys: /^as\.\*\.(?:match|url|note|requires\[\])$/,
    output: 'search',
    reason: 'A name or key there finds it; how near it is, and what is missing, stand on its page.',
  },
  { kind: 'vendor', keys: /^limits/, output: 'search', reason: 'Limits say what is sent; nobody looks by them.' },
  {
    keys: /^synonyms\[\]$/,
    output: 'page',
    reason: 'Words people search by, misspelt ones too; search shows what it found.',
  },
  {
    kind: 'guide',
    keys: /^(?:order|for)$/,
    output: 'page',
    reason: 'They say where the guide stands among the others.',
  },
];
