// What a browser loads to show a page for the first time: the page, its style sheets and scripts, raw and as brotli.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  readonly raw: number;
  /** Bytes as brotli, at its best. */
  readonly brotli: number;
}

export interface PageWeight {
  readonly html: Weight;
  readonly css: Weight;
  readonly js: Weight;
  readonly total: Weight;
  readonly requests: number;
}

/** Weighs the page at a path such as `events/order-completed/` of a site that is built without a base path. */
export function weigh(folder: string, path: string): PageWeight {
  const page = readFileSync(join(folder, path, /\.html$/.test(path) ? '' : 'index.html'));
  const html = page.toString();
  const css = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1]);
  const js = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src);
  const files = (paths: readonly (string | undefined)[]): Weight =>
    paths.map((file) => weightOfFile(join(folder, file ?? ''))).reduce(plus, NOTHING);
  const parts = { html: weightOf(page), css: files(css), js: files(js) };
  return { ...parts, total: [parts.html, parts.css, parts.js].reduce(plus), requests: 1 + css.length + js.length };
}

/** Bytes of a file as a good host sends it: text as brotli, what is packed already as it is. */
export function transferBytes(folder: string, path: string): number {
  const bytes = readFileSync(join(folder, path));
  return /\.(?:html|css|js|json|svg)$/.test(path) ? weightOf(bytes).brotli : bytes.length;
}

const NOTHING: Weight = { raw: 0, brotli: 0 };

function weightOf(bytes: Buffer): Weight {
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}

const weights = new Map<string, Weight>();

/** Of a file that many pages share. */
function weightOfFile(file: string): Weight {
  const weight = weights.get(file) ?? weightOf(readFileSync(file));
  weights.set(file, weight);
  return weight;
}

function plus(a: Weight, b: Weight): Weight {
  return { raw: a.raw + b.raw, brotli: a.brotli + b.brotli };
}
