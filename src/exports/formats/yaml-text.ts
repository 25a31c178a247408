// Plain data as block YAML. The package that reads YAML for us also writes it, forty times slower.

import type { JsonValue } from '../../catalog/model.ts';

type Data = JsonValue | bigint | readonly Data[] | { readonly [key: string]: Data | undefined };

/** Ends with a line break. Keys without a value are left out. */
export function yamlText(data: { readonly [key: string]: Data | undefined }): string {
  return `${mapLines(data, '').join('\n')}\n`;
}

function mapLines(map: { readonly [key: string]: Data | undefined }, margin: string): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : entry(key, value, margin)));
}

function entry(key: string, value: Data, margin: string): readonly string[] {
  const head = `${margin}${scalar(key)}:`;
  if (isFlat(value)) return [`${head} ${flat(value)}`];
  return [head, ...lines(value, `${margin}  `)];
}

function lines(value: Data, margin: string): readonly string[] {
  if (!Array.isArray(value)) return mapLines(value as { readonly [key: string]: Data }, margin); // not flat, so one of two
  return (value as readonly Data[]).flatMap((item) => {
    if (isFlat(item)) return [`${margin}- ${flat(item)}`];
    const [first = '', ...rest] = lines(item, `${margin}  `);
    return [`${margin}- ${first.slice(margin.length + 2)}`, ...rest];
  });
}

/** Whether a value fits on one line: scalars and what is empty. */
function isFlat(value: Data): boolean {
  return typeof value !== 'object' || Object.keys(value).length === 0;
}

function flat(value: Data): string {
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'string' ? scalar(value) : JSON.stringify(value);
}

const PLAIN = /^[A-Za-z](?:[\w ,.()/-]*[\w.)])?$/;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|[yn])$/i;

/** JSON strings are YAML, so whatever might not be plain text is one. */
function scalar(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}
