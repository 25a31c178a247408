// Values as people read them in a cell, a line each, and back: text as it stands where that can only be text, else JSON.

import { jsonIn, type Json } from './json-in.ts';

/** What parts a value from what it means. */
const DASH = ' — ';

export function valueLine(value: unknown): string {
  if (typeof value === 'string' && isPlain(value)) return value;
  return JSON.stringify(value).replaceAll('—', '\\u2014');
}

export function valueIn(line: string): Json {
  return jsonIn(line) ?? line;
}

interface Explained {
  readonly value: unknown;
  readonly status?: string | undefined;
  readonly summary?: string | undefined;
}

/** `pro [deprecated] — The plan with a price.` */
export function explainedLine({ value, status, summary }: Explained): string {
  const mark = status === undefined ? '' : ` [${status}]`;
  return `${valueLine(value)}${mark}${summary === undefined || summary === '' ? '' : DASH + valueLine(summary)}`;
}

export function explainedIn(line: string): {
  readonly value: Json;
  readonly status?: string;
  readonly summary?: string;
} {
  const [, value = line, status, summary] = EXPLAINED.exec(line) ?? [];
  const said = summary === undefined ? undefined : valueIn(summary);
  return {
    value: valueIn(value),
    ...(status !== undefined && { status }),
    ...(said !== undefined && { summary: typeof said === 'string' ? said : String(summary) }),
  };
}

const EXPLAINED = /^(.*?)(?: \[(proposed|planned|live|deprecated)\])?(?: — (.*))?$/s;

/** What JSON may be. Whatever is neither need not be parsed, which takes long where it fails. */
const JSON_SCALAR = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const JSON_BEGINS = /^[[{"]/;

function isPlain(text: string): boolean {
  if (/^\s|^$|\s$|[\r\n]| —|\]$/.test(text)) return false;
  return !JSON_SCALAR.test(text) && !(JSON_BEGINS.test(text) && jsonIn(text) !== undefined);
}
