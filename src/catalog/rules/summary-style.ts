import { formsWithin, ownEntries } from './form-places.ts';
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
    if (thing.kind === 'event' || thing.kind === 'group') {
      for (const { entry, path } of ownEntries(thing.properties)) {
        if (entry.ownMeaning) yield* styleOf(entry.summary, [...path, 'summary']);
      }
    }
    if (thing.kind === 'property') {
      for (const { form, path } of formsWithin(thing)) {
        if (path.length > 0) yield* styleOf(form.summary ?? '', [...path, 'summary']);
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
