// Nothing built is read back: titles, headings, numbers and addresses come from the model.

import type { Files } from './house.ts';

const PARSER =
  /\b(?:from|import)\s*\(?\s*['"](?:parse5|htmlparser2|linkedom|jsdom|happy-dom|cheerio|node-html-parser|hast-util-from-html|rehype(?:-parse)?|htmljs-parser|html-validate)(?:[/-][^'"]*)?['"]|\bnew DOMParser\b/;
const DISK = /\bfrom ['"](?:node:)?fs(?:\/promises)?['"]|\bimport\(['"](?:node:)?fs/;
const READING = /\b(?:readFile(?:Sync)?|createReadStream|open(?:Sync)?)\(/;
const PAGES = /\.html\b|text\/html|\bhtm\b/;

/** A regular expression, as a literal or made from a text, or a text that is looked for. */
const LITERAL =
  /(?<![<\w)\]/*])\/(?![*/])(?:[^/\n\\[]|\\.|\[(?:[^\]\n\\]|\\.)*\])+\/[dgimsuvy]*(?=[,.);\s])|\bRegExp\([^)\n]*|\b(?:indexOf|split|includes|startsWith|replaceAll?)\((['"`])[^\n]*?\1/g;
const TAG = /(?<!\(\?)<(?:[a-z!/]|\\?\/|\[\^?[a-z>]|\(\?:[a-z/])|\b(?:id|href|class|src)=\\?["']/i;

/** Files that send pages as they stand, and read none. */
const SENDERS = ['scripts/hosting/static-server.ts'];

/** Files of the site and its build, as `file: how`, that could read HTML back. The tools of tests are meant to. */
export function findReadBack(files: Files, senders = SENDERS): string[] {
  return Object.entries(files)
    .filter(([file]) => !/^scripts\/test\/|\.test\./.test(file))
    .flatMap(([file, whole]) => {
      const text = whole.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
      const patterns = [...text.matchAll(LITERAL)].filter(([literal]) => TAG.test(literal));
      const touchesDisk = DISK.test(text);
      return [
        ...(PARSER.test(text) ? [`${file}: parses HTML`] : []),
        ...(touchesDisk && patterns.length > 0 ? [`${file}: looks for tags in files`] : []),
        ...(touchesDisk && READING.test(text) && PAGES.test(text) && !senders.includes(file)
          ? [`${file}: reads pages`]
          : []),
      ];
    });
}

/** Senders that need not be named as such. */
export function findIdleSenders(files: Files, senders = SENDERS): readonly string[] {
  const found = findReadBack(files, []);
  return senders.filter((file) => !found.includes(`${file}: reads pages`));
}
