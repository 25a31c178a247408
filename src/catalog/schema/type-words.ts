// What a value of a schema may be, in words for authors.

import { z } from 'zod';
import { limitsOf, limitText } from '../../words/limits.ts';
import { listed } from '../../words/lists.ts';
import { plural } from '../../words/numbers.ts';
import { id, webAddress } from './texts.ts';
import { isAnyValue, isMadeOf, unwrapped } from './unwrapped.ts';

/** "text, at most 240 characters", "list of ids", "id or map". */
export function typeWords(schema: z.core.$ZodType): string {
  const { inner } = unwrapped(schema);
  const { def } = inner._zod;
  if (isMadeOf(inner, id)) return 'id';
  if (isMadeOf(inner, webAddress)) return 'web address';
  if (isAnyValue(inner)) return 'any value';
  switch (def.type) {
    case 'array':
      return listWords(def.element);
    case 'record':
    case 'object':
      return 'map';
    case 'boolean':
    case 'enum':
      return listed(alternatives([inner]), 'or');
    case 'union':
      return listed(alternatives(def.options), 'or');
    case 'string':
    case 'number':
      return scalarWords(inner);
    default:
      throw new Error(`There are no words for the type ${def.type} yet.`);
  }
}

function listWords(element: z.core.$ZodType): string {
  const { inner } = unwrapped(element);
  const word = isMadeOf(inner, id) ? 'id' : WORDS[inner._zod.def.type];
  return word === undefined ? `list, each ${typeWords(element)}` : `list of ${plural(2, word)}`;
}

const WORDS: Readonly<Record<string, string>> = { string: 'text', object: 'map', number: 'number' };

/** The alternatives one by one. One value, or several of the same in a list, are said once. */
function alternatives(options: readonly z.core.$ZodType[]): readonly string[] {
  return options.flatMap((option) => {
    const { inner } = unwrapped(option);
    const { def } = inner._zod;
    if (def.type === 'union') return alternatives(def.options);
    if (def.type === 'enum') return Object.values(def.entries).map((value) => `\`${value}\``);
    if (def.type === 'boolean') return ['`true`', '`false`'];
    const several = def.type === 'array' && options.some((other) => typeWords(other) === typeWords(def.element));
    return several ? 'several in a list' : typeWords(option);
  });
}

function scalarWords(schema: z.core.$ZodTypes): string {
  const { type, format, minLength = 0, maxLength, minimum, exclusiveMinimum } = z.toJSONSchema(schema) as Scalar; // of a text or number
  if (format === 'date') return 'date';
  const constraints = {
    ...(minLength > 1 && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(minimum !== undefined && minimum >= 0 && { minimum }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
  };
  const word = type === 'integer' ? 'whole number' : type === 'number' ? 'number' : 'text';
  return [word, ...limitsOf({ constraints }).map(limitText)].join(', ');
}

/** What we read of a JSON Schema. */
interface Scalar {
  readonly type: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}
