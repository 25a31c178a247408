import type { Property } from '../../catalog/model.ts';
import type { Change, Subject } from './change.ts';
import { differs } from './change.ts';
import { compareParts } from './compare-form.ts';

/** Its key, its form and its example, and the specs that define it. */
export function compareProperties(was: Property, is: Property, subject: Subject): readonly Change[] {
  const place = { subject, base: 'property', inner: '', path: is.name, saysPath: false };
  const changes: Change[] = [];
  if (was.name !== is.name && was.id === is.id) {
    const text = `The key \`${was.name}\` is now \`${is.name}\`, which is what is sent.`;
    changes.push({ code: 'property-key-changed', ...subject, breaking: true, text, before: was.name, after: is.name });
  }
  changes.push(...compareParts(was, is, place, OWN));
  if (differs(was.specs, is.specs)) {
    const [before, after] = [was.specs, is.specs].map((specs) => specs.map((spec) => ({ ...spec })));
    const text = 'Other public specs.';
    changes.push({ code: 'property-specs-changed', ...subject, breaking: false, text, before, after }); // specs are plain
  }
  return changes;
}

/** Its summary and status are compared with those of every kind. */
const OWN = new Set(['type', 'nullable', 'format', 'values', 'constraints', 'members', 'items', 'example'] as const);
