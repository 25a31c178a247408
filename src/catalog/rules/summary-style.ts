import type { Finding } from './rule.ts';
import { rule } from './rule.ts';

export const summaryStyle = rule({
  code: 'summary-style',
  scope: 'thing',
  *check(thing) {
    yield* styleOf(thing.summary, ['summary']);
    if (thing.kind === 'use-case') {
      for (const [index, { reason }] of thing.events.entries()) yield* styleOf(reason, ['events', index, 'reason']);
    }
    if (thing.kind === 'event') {
      for (const [index, { summary, ownMeaning }] of thing.properties.entries()) {
        if (ownMeaning) yield* styleOf(summary, ['properties', index, 'summary']);
      }
    }
    if (thing.kind === 'property') {
      for (const { key, summary } of thing.members) yield* styleOf(summary, ['members', key, 'summary']);
      for (const { key, summary } of thing.items?.members ?? []) {
        yield* styleOf(summary, ['items', 'properties', key, 'summary']);
      }
    }
  },
});

function* styleOf(text: string, path: Finding['path']): Generator<Finding> {
  if (text === '') return;
  const hint = 'Write one sentence with a capital letter and a full stop.';
  // Names such as "iOS" may begin a sentence; so may code.
  if (/^\p{Ll}+(?!\p{L})/u.test(text)) yield { path, message: 'The sentence begins with a small letter.', hint };
  else if (!/[.?…。！？]["')\]”’»]*$/u.test(text.trimEnd()))
    yield { path, message: 'The sentence has no full stop.', hint };
}
