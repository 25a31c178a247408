import { HIDDEN, JOINER, MAX_DEPTH } from './yaml-findings.ts';

/** Whether data, written as YAML and read again, is the same, and nothing is found in it. */
export function isPlain(data: unknown, depth = 0): boolean {
  if (typeof data === 'string') return PRINTABLE.test(data) || isPlainText(data);
  if (typeof data === 'number') return Number.isFinite(data) && (!Number.isInteger(data) || Number.isSafeInteger(data));
  if (typeof data === 'boolean') return true;
  if (typeof data !== 'object' || data === null || depth >= MAX_DEPTH) return false;
  if (Array.isArray(data)) return data.every((one) => isPlain(one, depth + 1));
  return Object.entries(data).every(([key, value]) => PLAIN_KEY.test(key) && isPlain(value, depth + 1));
}

const PRINTABLE = /^[!-~]*(?: [!-~]+)*$/;
const PLAIN_KEY = /^[A-Za-z][\w -]*$/;
/** Blanks and breaks that writers of YAML may write otherwise, and lines of blanks alone. */
const TAKEN_OTHERWISE = /[\t\r\u0085\u00A0\u2028\u2029]| \n|\n | $/;

function isPlainText(text: string): boolean {
  return !(TAKEN_OTHERWISE.test(text) || HIDDEN.test(text) || JOINER.test(text));
}
