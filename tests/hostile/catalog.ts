// A catalog whose every text tries to be something else: markup, a handler, a formula, a template, a link that runs code.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

export const NAMES = {
  goal: '</title><script>alert(1)</script>',
  useCase: `=cmd|' /C calc'!A0`,
  event: '" onload="alert(2)" autofocus onfocus="alert(3)',
  rightToLeft: 'اكتمل الطلب <b>עם</b> זנב',
  long: `-${'Wider than any column '.repeat(4)}and longer`.padEnd(100, '!'),
  markdown: '[x](javascript:alert(4)) ![y](https://evil.example/p.gif) `c` **b** | a',
  script: "*/ ${alert(5)} `+alert(6)+` \\'); alert(7); //",
  source: `'><img src=x onerror=alert(8)>`,
  destination: '@--> ]]></script><svg onload=alert(9)>',
  site: '{{7*7}} &amp; <i>& Co</i>',
} as const;

const SENTENCE = 'Breaks </script><!-- "out" of \'every\' `quote` & <b onclick=alert(10)>tag</b>, {process.env.HOME}.';
/** Each its own, or pages would share a description. */
const sentence = (of: string): string => `Of ${of}: ${SENTENCE}`;
const KEYS = [
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '$value',
  'a.b',
  'isPrototypeOf',
  'then',
  'length',
];
const MANY = Array.from({ length: 40 }, (_, index) => KEYS[index] ?? `property_number_${index}`);

export const EVENTS = ['handler', 'right-to-left', 'long', 'markdown', 'script'] as const;

const event = (id: string, name: string, properties: readonly string[]) => ({
  name,
  call: 'track',
  summary: sentence(id),
  description: `${SENTENCE}\n\n${NAMES.markdown}\n\n<style>body{display:none}</style>`,
  synonyms: [NAMES.source, '=1+1', 'constructor'],
  notes: [{ kind: 'doubt', text: SENTENCE, links: [{ title: NAMES.event, url: 'https://example.com/?a=1&b=%22%3E' }] }],
  properties,
});

/** Writes it into an empty folder. */
export function writeHostileCatalog(folder: string): void {
  const write = (path: string, data: unknown): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof data === 'string' ? data : stringify(data));
  };
  write('site.yaml', {
    name: NAMES.site,
    tagline: SENTENCE,
    description: SENTENCE,
    version: '1.0',
    updated: '2026-11-23',
    goals: ['grow'],
    example: { userId: '"><script>', anonymousId: '${a}', writeKey: "');alert(11)//" },
  });
  write('goals/grow.yaml', { name: NAMES.goal, summary: sentence('goals') });
  write('use-cases/calculate.yaml', {
    name: NAMES.useCase,
    summary: sentence('use cases'),
    events: EVENTS.map((id) => ({ event: id, reason: SENTENCE })),
    goals: { grow: { sources: ['website'], destinations: ['analytics'] } },
  });
  write('events/handler.yaml', event('event', NAMES.event, MANY));
  write('events/right-to-left.yaml', event('rightToLeft', NAMES.rightToLeft, ['constructor']));
  write('events/long.yaml', event('long', NAMES.long, ['toString', 'length']));
  write('events/markdown.yaml', event('markdown', NAMES.markdown, []));
  write('events/script.yaml', event('script', NAMES.script, ['a.b']));
  write(
    'events/handler.mdx',
    '## Constructor\n\n`{process.env.HOME}` and `<script>alert(12)</script>`\n\n## main\n\nText.\n',
  );
  for (const key of MANY) {
    const shown = key === 'a.b' ? { example: '=HYPERLINK("https://evil.example")', synonyms: ['+1', '@x'] } : {};
    write(`properties/${key}.yaml`, {
      summary: sentence(key),
      type: 'string',
      basis: 'editorial',
      example: '</script>',
      ...shown,
    });
  }
  write('sources/website.yaml', { name: NAMES.source, summary: sentence('sources'), examples: ['<b>x</b>'] });
  write('destinations/analytics.yaml', { name: NAMES.destination, summary: sentence('destinations') });
}
