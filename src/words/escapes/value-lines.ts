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

function isPlain(text: string): boolean {
  return !/^\s|^$|\s$|[\r\n]| —|\]$/.test(text) && jsonIn(text) === undefined;
}
