// What to do about an example that is not what is due.

import type { PropertyType } from '../model.ts';
import type { ValueFinding } from '../value/finding.ts';
import { sampleOf } from '../value/formats.ts';
import { TYPE_WORDS } from '../../words/types.ts';
import { alternatives, shown } from '../value/spelling.ts';
import { isOfType } from '../value/types.ts';

export function cureOf({ keyword, expected, found, path }: ValueFinding): string {
  switch (keyword) {
    case 'type':
      return `${typeCure(found, expected as readonly PropertyType[])}, or correct \`type\`.`; // what the keyword expects
    case 'format': {
      const sample = sampleOf(shown(expected));
      return `${sample === undefined ? 'Correct the example' : `Write it like ${sample}`}, or correct \`format\`.`;
    }
    case 'unlisted':
    case 'additionalProperties':
      return 'Describe it as the others are, or remove it.';
    case 'required':
      return `Add it, or take back that \`${String(path.at(-1))}\` is required.`;
    default:
      return `Correct the example, or \`${keyword}\`.`;
  }
}

function typeCure(value: unknown, types: readonly PropertyType[]): string {
  const [type, ...others] = types;
  if (type === undefined || others.length > 0) return `Write ${alternatives(types, TYPE_WORDS)}`;
  switch (type) {
    case 'string':
      return typeof value === 'object' ? 'Write text' : 'Put quotes around it';
    case 'number':
    case 'integer': {
      const isQuoted = typeof value === 'string' && value.trim() !== '' && isOfType(Number(value), type);
      return isQuoted ? 'Remove the quotes' : `Write ${alternatives(types, TYPE_WORDS)}`;
    }
    case 'boolean':
      return 'Write true or false, without quotes';
    case 'array':
      return 'Write a list, such as [a, b]';
    case 'object':
      return 'Write a map, such as { key: value }';
  }
}
