// What things state of the facts that a company declares for itself, in words. No schema stands here: browsers load it.

import { atKey } from '../words/at-key.ts';
import type { DeclaredField, DeclaredFields, FieldValue, FieldValues } from './schema/fields.ts';

/** A field that a thing states. */
export interface StatedField {
  readonly key: string;
  /** Its label, or its key where it is not declared. */
  readonly label: string;
  readonly value: FieldValue;
  readonly said: readonly SaidPart[];
}

/** A part of a value as a reader sees it, and where it leads. */
interface SaidPart {
  readonly text: string;
  readonly url?: string;
}

/** What a thing states, in the order in which it is declared. */
export function statedFields(values: FieldValues = {}, declared: DeclaredFields = {}): readonly StatedField[] {
  const keys = new Set([...Object.keys(declared), ...Object.keys(values)]);
  return [...keys].flatMap((key) => {
    const value = atKey(values, key);
    if (value === undefined) return [];
    const field = atKey(declared, key);
    return [{ key, label: field?.label ?? key, value, said: saidOf(value, field) }];
  });
}

function saidOf(value: FieldValue, field: DeclaredField | undefined): readonly SaidPart[] {
  if (typeof value === 'boolean') return [{ text: value ? 'yes' : 'no' }];
  return [value].flat().map((one) => {
    const text = String(one);
    const url = field && leadsTo(text, field);
    return url === undefined ? { text } : { text, url };
  });
}

function leadsTo(text: string, { type, link }: DeclaredField): string | undefined {
  if (type === 'link' && isAddress(text)) return text;
  const url = link?.replaceAll(VALUE, encodeURIComponent(text));
  return url !== undefined && isAddress(url) ? url : undefined;
}

const VALUE = '{value}';

/** Whether it leads a reader somewhere, and does nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s"<>\\^`{|}]+$/i.test(text) && URL.canParse(text);
}

/** Whether an address says where a value stands in it, and is one with any value there. */
export function isPattern(link: string): boolean {
  return link.includes(VALUE) && isAddress(link.replaceAll(VALUE, '%20')) && isAddress(link.replaceAll(VALUE, '1'));
}
