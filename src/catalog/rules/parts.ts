import { typesOf } from '../value/due.ts';
import type { Form, PropertyType } from '../model.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { sampleOf } from '../value/formats.ts';
import { formsOf } from './form-places.ts';
import { rule } from './rule.ts';

export const formatMisfit = rule({
  code: 'format-misfit',
  scope: 'thing',
  *check(thing) {
    for (const { form, path } of formsOf(thing)) {
      if (form.format === undefined || mayBe(form, 'string') || sampleOf(form.format) === undefined) continue;
      const message = `The format ${quoted(form.format)} is for text, but the type is ${typeIn(form)}.`;
      yield { path: [...path, 'format'], message, hint: 'Remove the format, or write `type: string`.' };
    }
  },
});

export const itemsMisfit = rule({
  code: 'items-misfit',
  scope: 'thing',
  *check(thing) {
    for (const { form, path } of formsOf(thing)) {
      if (form.items && !mayBe(form, 'array')) {
        const message = `"items" says what a list holds, but the type is ${typeIn(form)}.`;
        yield { path: [...path, 'items'], message, hint: 'Remove it, or write `type: array`.' };
      }
      if (form.items?.members && !mayBe(form.items, 'object')) {
        const message = `The entries have properties, but their type is ${typeIn(form.items)}.`;
        yield { path: [...path, 'items', 'members'], message, hint: 'Write `type: object` under `items`.' };
      }
    }
  },
});

export const membersMisfit = rule({
  code: 'members-misfit',
  scope: 'thing',
  *check(thing) {
    for (const { form, path } of formsOf(thing)) {
      if (!form.members || mayBe(form, 'object') || path.at(-1) === 'items') continue;
      const message = `"members" says what a map holds, but the type is ${typeIn(form)}.`;
      yield { path: [...path, 'members'], message, hint: 'Remove it, or write `type: object`.' };
    }
  },
});

/** Where no type is stated, any may be meant. */
function mayBe(form: Form, type: PropertyType): boolean {
  const types = typesOf(form);
  return types.length === 0 || types.includes(type);
}

const typeIn = (form: Form): string => quoted(typesOf(form).join(' or '));
