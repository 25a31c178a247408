import { quoted } from '../../words/escapes/quoted.ts';
import { rule } from './rule.ts';

export const specMismatch = rule({
  code: 'spec-mismatch',
  scope: 'event',
  *check({ properties, spec }) {
    if (!spec) return;
    const listed = new Set<string>(properties.map(({ property }) => property));
    for (const [index, property] of spec.onlyHere.entries()) {
      if (listed.has(property)) continue;
      const message = `"onlyHere" names ${quoted(property)}, which the event does not list.`;
      yield { path: ['spec', 'onlyHere', index], message, hint: 'Add it to `properties`, or remove it here.' };
    }
    for (const { property } of spec.renamed) {
      if (listed.has(property)) continue;
      const message = `"renamed" names ${quoted(property)}, which the event does not list.`;
      yield { path: ['spec', 'renamed', property], message, hint: 'Add it to `properties`, or remove it here.' };
    }
    for (const [index, key] of spec.onlyThere.entries()) {
      if (!listed.has(key)) continue;
      const message = `"onlyThere" names ${quoted(key)}, which the event lists.`;
      yield { path: ['spec', 'onlyThere', index], message, hint: 'Remove it here, or from `properties`.' };
    }
  },
});
