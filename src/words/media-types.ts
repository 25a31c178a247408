// The one place that says what kind of file a name is.

const TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  conf: 'text/plain',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  ts: 'text/plain',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  webp: 'image/webp',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  zip: 'application/zip',
};

const JSON_SCHEMA = /\bschema\.json$/;
/** A schema in a registry is called by its version. */
const REGISTERED = /\/\d+-\d+-\d+$/;
const UNKNOWN = 'application/octet-stream';

/** The media type of a file by the end of its path, without a character set. */
export function mediaTypeOf(path: string): string {
  if (JSON_SCHEMA.test(path)) return 'application/schema+json';
  if (REGISTERED.test(path)) return 'application/json';
  return TYPES[/\.([a-z]+\d?)$/.exec(path)?.[1] ?? ''] ?? UNKNOWN;
}

/** Whether a file of that type is text, always in UTF-8. */
export function isText(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml|yaml|javascript)$/.test(mediaType);
}

/** Whether a file is a page that people open. */
export function isPage(path: string): boolean {
  return mediaTypeOf(path) === TYPES['html'];
}
