// Plain data as block YAML. The package that reads YAML for us also writes it, forty times slower.

import type { JsonValue } from '../../catalog/model.ts';

type Data = JsonValue | bigint | readonly Data[] | { readonly [key: string]: Data | undefined };

/** Ends with a line break. Keys without a value are left out. */
export function yamlText(data: Fields): string {
  const lines: string[] = [];
  addMap(data, '', '', lines);
  return `${lines.join('\n')}\n`;
}

type Fields = { readonly [key: string]: Data | undefined };

/** `first` stands before the first line, the margin before all others. */
function addMap(map: Fields, first: string, margin: string, lines: string[]): void {
  let before = first;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const head = `${before}${scalar(key)}:`;
    before = margin;
    if (isFlat(value)) lines.push(`${head} ${flat(value)}`);
    else {
      lines.push(head);
      add(value, `${margin}  `, `${margin}  `, lines);
    }
  }
}

function add(value: Data, first: string, margin: string, lines: string[]): void {
  if (!Array.isArray(value)) return addMap(value as Fields, first, margin, lines); // not flat, so one of two
  let before = first;
  for (const item of value as readonly Data[]) {
    if (isFlat(item)) lines.push(`${before}- ${flat(item)}`);
    else add(item, `${before}- `, `${margin}  `, lines);
    before = margin;
  }
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
