const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date in words: `2024-10-08` is "8 October 2024", in every time zone. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** A number with its noun: `count(1, 'event')` is "1 event", `count(2, 'event')` "2 events". */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number.toLocaleString('en')} ${noun.replace(/y$/, 'ie')}s`;
}

/** A list as a sentence reads it: "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe to stand in HTML, in quotes or not. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Plain text of the catalog as HTML: everything escaped, `backticks` made code. */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`\n]+)`/g, '<code>$1</code>');
}

/** Longer plain text of the catalog as HTML: blank lines make paragraphs. */
export function paragraphsHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${inlineHtml(paragraph.trim())}</p>`)
    .join('\n');
}

/** Plain text for a place that has no code, such as a meta description. */
export function plainText(text: string): string {
  return text.replace(/`([^`\n]+)`/g, '$1');
}

/** A JSON value on one line, as a reader would write it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${valueText(item)}`)
    .join(', ')} }`;
}
