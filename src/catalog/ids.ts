// Which file is what, and which file names may be ids. An id becomes a folder name, a URL and an anchor, on every system.

import { listed } from '../words/lists.ts';
import { problem, START } from './codes.ts';
import type { Code } from './codes.ts';
import { ALL_KINDS, KINDS } from './kinds.ts';
import type { Kind } from './model.ts';
import type { Problem } from './problem.ts';
import { quoted } from '../words/escapes/quoted.ts';
import { didYouMean } from '../words/spelling/nearest.ts';
import { slugOf } from '../words/spelling/slug.ts';

const FOLDERS = new Map<string, Kind>(ALL_KINDS.map((kind) => [KINDS[kind].folder, kind]));

/** The published addresses, a line each. */
export const INVENTORY = 'published.txt';

const MAX_ID = 100;
const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KEY = /^[A-Za-z$](?:[A-Za-z0-9_.$-]*[A-Za-z0-9_$-])?$/;
/** What no file and no folder may be called on every system. */
const DEVICE = String.raw`con|prn|aux|nul|com\d|lpt\d`;
const RESERVED = new RegExp(String.raw`^(?:${DEVICE}|index|404|search|pagefind)(?:\..*)?$|\.(?:json|md|html)$`, 'i');

/** A picture beside an event, by its path under the content folder: its event, its name, and that without the ending. */
export const PICTURE = /^events\/([^/]+)\/(([^/]*)\.(?:png|jpe?g|webp|svg))$/s;

/** The files that there are once. */
const ONCE = ['site', 'redirects', 'changes', 'observed', 'code'] as const;

type Place =
  | { readonly is: 'once'; readonly id: (typeof ONCE)[number] }
  | { readonly is: 'published' }
  | { readonly is: 'guide'; readonly id: string }
  | { readonly is: 'thing' | 'prose'; readonly kind: Kind; readonly id: string }
  | { readonly is: 'picture'; readonly event: string; readonly name: string }
  | { readonly is: 'problem'; readonly problem: Problem };

/** What the file at a path under the content folder is. */
export function placeOf(path: string): Place {
  const wrong = (code: Code, message: string, hint: string): Place => ({
    is: 'problem',
    problem: problem(code, path, START, message, hint),
  });
  const once = ONCE.find((id) => path === `${id}.yaml`);
  if (once !== undefined) return { is: 'once', id: once };
  if (path === INVENTORY) return { is: 'published' };
  const [, event, name, stem] = PICTURE.exec(path) ?? [];
  if (event !== undefined && name !== undefined && stem !== undefined) {
    const fault = faultOfId('event', stem);
    if (!fault) return { is: 'picture', event, name };
    return wrong('picture-name', `The file name ${quoted(stem)} cannot stand in an address.`, fault.hint);
  }
  const [, folder, file, extension] = /^(?:(.*)\/)?([^/]*)\.(yaml|mdx)$/s.exec(path) ?? [];
  if (file === undefined || folder === undefined) {
    return wrong(
      'unknown-file',
      `Only ${ONCE.map((id) => `${id}.yaml`).join(', ')} and published.txt stand beside the folders.`,
      `Move it into ${folderList()}.`,
    );
  }
  if (folder === 'guides' && extension === 'mdx') {
    const odd = faultOfId('goal', file);
    return odd ? wrong(odd.code, odd.message, odd.hint) : { is: 'guide', id: file };
  }
  if (folder === 'guides') {
    return wrong('unknown-file', 'The folder of the guides holds only .mdx files.', 'Move it elsewhere.');
  }
  const kind = FOLDERS.get(folder);
  if (!kind) {
    const near = didYouMean(folder, [...FOLDERS.keys(), 'guides']);
    return wrong('unknown-folder', `The catalog has no folder ${quoted(folder)}.`, near || `Use ${folderList()}.`);
  }
  const fault = faultOfId(kind, file);
  if (fault) return wrong(fault.code, fault.message, fault.hint);
  return { is: extension === 'mdx' ? 'prose' : 'thing', kind, id: file };
}

/** Whether a slug is the name of a device on some system, so that no folder may have it. */
export function isDevice(slug: string): boolean {
  return new RegExp(`^(?:${DEVICE})$`).test(slug);
}

const NO_NAME = /[\\/:*?"<>|%#\p{C}\p{Z}]|^\.{1,2}$|\.$/u;
const MAX_NAME_BYTES = 200;

/** Why a part of an address cannot be the name of a folder or file on every system, or nothing if it can. */
export function faultOfName(name: string): string | undefined {
  if (new TextEncoder().encode(name).length > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
  if (name !== name.normalize('NFC')) return 'has letters that disks write otherwise (in NFC)';
  const odd = NO_NAME.exec(name)?.[0];
  if (odd !== undefined) {
    const number = odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return odd.startsWith('.') ? 'ends with a dot' : `contains the character U+${number}`;
  }
  return new RegExp(String.raw`^(?:${DEVICE})(?:\..*)?$`, 'i').test(name) ? 'is the name of a device' : undefined;
}

/** Why a text cannot be an id of the kind, or nothing if it can. */
export function faultOfId(kind: Kind, id: string): { code: Code; message: string; hint: string } | undefined {
  if (id.length > MAX_ID) {
    const message = `The id ${quoted(id)} has ${id.length} characters; the limit is ${MAX_ID}.`;
    return { code: 'bad-id', message, hint: 'Shorten the file name.' };
  }
  if (!(kind === 'property' ? KEY : WORDS).test(id)) {
    const strange = [...id].find((letter) => letter.charCodeAt(0) > 0x7e);
    const number = strange?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const because = number === undefined ? '' : ` It contains the character U+${number}.`;
    const rule =
      kind === 'property'
        ? 'Begin with a plain letter; go on with letters, digits, "_", "-", "." or "$".'
        : `Use small letters and digits with single hyphens between them${suggestion(id)}.`;
    return { code: 'bad-id', message: `The file name ${quoted(id)} cannot be an id.${because}`, hint: rule };
  }
  if (RESERVED.test(id)) {
    const message = `The id ${quoted(id)} is reserved.`;
    return { code: 'reserved-id', message, hint: 'Choose a longer name: it would clash with a page or a device.' };
  }
  return undefined;
}

function suggestion(id: string): string {
  const slug = slugOf(id);
  return WORDS.test(slug) && /^[ -~]*$/.test(id) ? `: ${quoted(slug)}` : '';
}

function folderList(): string {
  return listed(
    [...FOLDERS.keys(), 'guides'].map((name) => `${name}/`),
    'or',
  );
}
