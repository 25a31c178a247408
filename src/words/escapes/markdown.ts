// Markdown that says what it means: catalog text is escaped, so that it can neither format nor break the page, and
// never becomes HTML.

/** Plain text on one line. `backticks` stay code, as in the catalog. */
export function text(plain: string): string {
  if (!plain.includes('`')) return escapeMarkdown(plain);
  return plain
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');
}

/** Paragraphs of plain text; blank lines separate them. */
export function paragraphs(plain: string): readonly string[] {
  return plain
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      text(part)
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^([-+#=])/, '\\$1'),
    );
}

/** A code span, whatever it holds. */
export function code(raw: string): string {
  const line = raw.replace(/\s+/g, ' ');
  // A backslash before a pipe means one thing in a table and another outside: entities mean the same in both.
  if (line.includes('|'))
    return `<code>${line.replace(/[&<>|\\`*_~[\]]/g, (char) => `&#${char.charCodeAt(0)};`)}</code>`;
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = /^`|`$/.test(line) || line.trim() === '' ? ' ' : '';
  return ticks + pad + line + pad + ticks;
}

/** A code block, whatever it holds. */
export function fence(language: string, raw: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(raw) + 1));
  return `${ticks}${language}\n${raw}\n${ticks}`;
}

/** A link whose label is already Markdown. */
export function link(label: string, url: string): string {
  return `[${label}](${url.replace(/[()<>\\|\s]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'))})`;
}

/** An image with its alternative text, which is plain. */
export function image(alternative: string, url: string): string {
  return `!${link(text(alternative.replace(/\s+/g, ' ')), url)}`;
}

/** Markdown as it may stand in a table, and beside one. */
export function inCell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

/** A table of cells that are already Markdown; nothing at all without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  return rows.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of items that are already Markdown. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading with what stands under it; nothing at all if nothing does. */
export function section(heading: string, ...blocks: readonly string[]): readonly string[] {
  const full = blocks.filter((block) => block !== '');
  return full.length === 0 ? [] : [`## ${heading}`, ...full];
}

/** What may have to be escaped, and white space that is no single one. Most texts have nothing of it. */
const SPECIAL = /[\\`*[\]<>~_&]|[^\S ]|\s\s/;

/** Plain text on one line that cannot format or link, backticks included. */
export function escapeMarkdown(plain: string): string {
  if (!SPECIAL.test(plain)) return plain;
  return plain
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

function longestRun(raw: string): number {
  if (!raw.includes('`')) return 0;
  return Math.max(0, ...Array.from(raw.matchAll(/`+/g), ([run]) => run.length));
}
