// The formats judged are those of ajv-formats, by its own tests, so that our schemas and we say the same.

import { fullFormats } from 'ajv-formats/dist/formats.js';

const TESTS = new Map<string, unknown>(Object.entries(fullFormats));

/** What ajv accepts although the standards of these schemes do not: an address of no host. */
const WITHOUT_HOST = /^(?:https?|wss?|ftp):(?!\/\/[^/?#:])/i;

/** Any value passes a format that is not known, or that is for values of another type. */
export function isOfFormat(value: unknown, format: string): boolean {
  const known = TESTS.get(format);
  const { type = 'string', validate = known } = isDefinition(known) ? known : {};
  if (typeof value !== type) return true;
  if (format === 'uri' && WITHOUT_HOST.test(String(value))) return false;
  if (validate instanceof RegExp) return validate.test(String(value));
  return !isTest(validate) || validate(value) === true;
}

function isTest(validate: unknown): validate is (value: unknown) => unknown {
  return typeof validate === 'function';
}

function isDefinition(known: unknown): known is { readonly type?: string; readonly validate: unknown } {
  return typeof known === 'object' && known !== null && 'validate' in known;
}

const SAMPLES = new Map([
  ['email', 'kim@example.com'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['uuid', '123e4567-e89b-42d3-a456-426614174000'],
  ['date', '2026-11-23'],
  ['date-time', '2026-11-23T09:30:00Z'],
  ['time', '09:30:00Z'],
  ['duration', 'P1DT12H'],
  ['hostname', 'www.example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
]);

/** A value of the format, for the formats people know. */
export function sampleOf(format: string): string | undefined {
  return SAMPLES.get(format);
}
