// Pagefind's files without what this site never asks of them: a third of what a first query would fetch beside its engine.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { minifySync } from 'vite';
import { endAt, listAt, listHead, textAt } from './cbor.ts';
import { OPTIONAL, stemOf } from '../names/words.ts';

/** Before the content of every packed file. */
const SIGNATURE = 'pagefind_dcd';

export function lighter(file: IndexFile): IndexFile {
  const { path, content } = file;
  if (path === 'pagefind.js') return { path, content: minified(content) };
  if (path.startsWith('index/')) return { path, content: packed(withoutOptionalWords(unpacked(file))) };
  if (path.startsWith('fragment/')) return { path, content: packed(withoutUnread(unpacked(file))) };
  return file;
}

/** The engine ships with its long names, and tells the console what the page tells its reader. */
function minified(content: Uint8Array): Uint8Array {
  const options = { module: true, compress: { dropConsole: true } };
  const code = outspoken(new TextDecoder().decode(content));
  return new TextEncoder().encode(minifySync('pagefind.js', code, options).code);
}

const SILENCE = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\) ?=> ?\{\}\)/g;

/** The engine finds nothing, and says nothing, where a part of the index cannot be loaded; a search has to fail. */
function outspoken(code: string): string {
  if (code.match(SILENCE)?.length !== 2) throw new Error('Pagefind loads its index in another way now.');
  return code.replace(SILENCE, '$1');
}

// On most pages too, and begin no word that people search for.
const FILLERS =
  'after alone another before both here its many may nothing once one only other same say such than then these those under ' +
  'until whether while within without would';

// As Pagefind stems them, or nearly.
const DROPPED = new Set(
  [...OPTIONAL, ...FILLERS.split(' ')].flatMap((word) => [word, stemOf(word), word.replace(/y$/, 'i')]),
);

/** A file of the index is a list that begins with the list of its words, each a list that begins with the word. What a
 * query is asked without stands on most pages, and makes a third of the index; what is shown of a page keeps it. */
function withoutOptionalWords(bytes: Buffer): Buffer {
  const words = listAt(bytes, 0).first;
  const { length, first } = listAt(bytes, words);
  const kept: Buffer[] = [];
  let at = first;
  for (let i = 0; i < length; i += 1) {
    const end = endAt(bytes, at);
    if (!DROPPED.has(textAt(bytes, listAt(bytes, at).first))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([bytes.subarray(0, words), listHead(kept.length), ...kept, bytes.subarray(at)]);
}

interface Fragment {
  readonly filters: unknown;
  readonly word_count: unknown;
  readonly anchors: readonly { readonly text?: string; readonly title?: string }[];
}

/** What a page is narrowed by stands in files of its own, and what an anchor is called in its title, if it has one. */
function withoutUnread(bytes: Buffer): Buffer {
  const { filters: _filters, word_count: _count, anchors, ...rest } = JSON.parse(bytes.toString()) as Fragment; // as Pagefind wrote it
  const named = anchors.map(({ text, ...anchor }) => (anchor.title === undefined ? { text, ...anchor } : anchor));
  return Buffer.from(JSON.stringify({ ...rest, anchors: named }));
}

/** Most files are small: the usual 16 KB each cost more than packing them. */
const ROOM = { chunkSize: 4096 };

function unpacked({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content, ROOM);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw new Error(`${path} is no file of Pagefind.`);
  return bytes.subarray(SIGNATURE.length);
}

function packed(bytes: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { ...ROOM, level: 9 });
}
