// Text as Markdown has it, read as people see it. Code stays between backticks where it matters that it is code.

const SPAN = /<code>([^<]*)<\/code>|(`+)([^`](?:.*?[^`])??)\2(?!`)/gs;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Without backslashes and references; code between single backticks, as in the catalog. */
export function readText(markdown: string): string {
  return outsideCode(markdown, unescaped, (code) => `\`${code}\``);
}

/** The codes of a text that was read, and the text with their numbers in their places, between marks that no text holds. */
export function withCodes(markdown: string): { readonly text: string; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const text = outsideCode(
    markdown,
    (plain) => plain,
    (code) => `\u0000${codes.push(code) - 1}\u0000`,
  );
  return { text, codes };
}

/** A name: without code marks and emphasis. */
export function readName(markdown: string): string {
  return outsideCode(
    markdown,
    (text) => references(text.replace(/\\([!-/:-@[-`{-~])|[`*]/g, (_, mark: string | undefined) => mark ?? '')),
    (code) => code,
  );
}

function outsideCode(markdown: string, plain: (text: string) => string, code: (code: string) => string): string {
  let at = 0;
  let read = '';
  for (const match of markdown.matchAll(SPAN)) {
    if (markdown[match.index - 1] === '\\') continue;
    const [whole, referenced, , ticked = ''] = match;
    read += plain(markdown.slice(at, match.index));
    read += code(referenced === undefined ? ticked.replace(/^ (?=`|\s+$)|(?<=`) $/g, '') : references(referenced));
    at = match.index + whole.length;
  }
  return read + plain(markdown.slice(at));
}

const unescaped = (text: string): string => references(text.replace(ESCAPED, '$1'));

function references(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (_, digits: string) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof NAMED) => NAMED[name]);
}

const NAMED = { lt: '<', gt: '>', quot: '"', amp: '&' } as const;
