import { atKey } from '../../words/at-key.ts';
import { isAddress, isPattern } from '../fields.ts';
import { KINDS } from '../kinds.ts';
import type { DeclaredField, FieldValue } from '../schema/fields.ts';
import { isOfFormat } from '../value/formats.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { nearest } from '../../words/spelling/nearest.ts';
import { rule } from './rule.ts';

/** `fields` names what site.yaml declares, for things of the kind. */
export const unknownField = rule({
  code: 'unknown-field',
  scope: 'thing',
  *check({ kind, fields = {} }, { catalog }) {
    const declared = catalog.site.fields ?? {};
    for (const key of Object.keys(fields)) {
      const field = atKey(declared, key);
      const path = ['fields', key];
      if (!field) {
        const near = nearest(key, Object.keys(declared));
        const hint =
          near === undefined
            ? 'Declare it in site.yaml under `fields`, or remove it.'
            : `Did you mean ${quoted(near)}?`;
        yield { path, message: `No field ${quoted(key)} is declared.`, hint };
      } else if (field.on && !field.on.includes(kind)) {
        const message = `The field ${quoted(key)} is not for ${KINDS[kind].nouns}.`;
        yield { path, message, hint: `Add ${quoted(kind)} to its \`on\` in site.yaml, or remove it.` };
      }
    }
  },
});

/** Each value is of the type that its field has. */
export const fieldMisfit = rule({
  code: 'field-misfit',
  scope: 'thing',
  *check({ fields = {} }, { catalog }) {
    for (const [key, value] of Object.entries(fields)) {
      const field = atKey(catalog.site.fields ?? {}, key);
      if (!field || fits(value, field)) continue;
      const { is, hint } = WORDS[field.type];
      yield { path: ['fields', key], message: `The field ${quoted(key)} is ${is}.`, hint };
    }
  },
});

/** The address behind a field says where its value stands. */
export const fieldLink = rule({
  code: 'bad-address',
  scope: 'site',
  *check({ fields = {} }) {
    for (const [key, { link }] of Object.entries(fields)) {
      if (link === undefined || isPattern(link)) continue;
      const message = `The link of the field ${quoted(key)} is no address with a place for its value.`;
      const hint = 'Write a full https:// or mailto: address with {value} in it, after the name of the host.';
      yield { path: ['fields', key, 'link'], message, hint };
    }
  },
});

function fits(value: FieldValue, { type, link }: DeclaredField): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'link':
      return typeof value === 'string' && (link !== undefined || isAddress(value));
    case 'date':
      return typeof value === 'string' && isOfFormat(value, 'date');
    case 'list':
      return Array.isArray(value);
    default:
      return typeof value === type;
  }
}

const WORDS: Readonly<Record<DeclaredField['type'], { readonly is: string; readonly hint: string }>> = {
  text: { is: 'one text', hint: 'Write one, in quotes if it looks like a number.' },
  link: { is: 'an address', hint: 'Write a full https:// or mailto: address.' },
  date: { is: 'a date', hint: 'Write it as 2026-11-23.' },
  number: { is: 'a number', hint: 'Write one, without quotes.' },
  boolean: { is: 'true or false', hint: 'Write one of them, without quotes.' },
  list: { is: 'a list of texts', hint: 'Write a list, such as [a, b].' },
};
