// Descriptions for tools that take none shorter than three characters, or none that begins otherwise than with a letter of
// English: a word stands before those, and is taken off again by who reads them.

const LEAD = 'Summary: ';

/** The text, with a word before it if it is too short, or does not begin with a letter. Nothing stays nothing. */
export function lettered(text: string): string {
  return text === '' || isLettered(text) ? text : LEAD + text;
}

/** The text as it was before `lettered`. */
export function unlettered(text: string): string {
  const rest = text.startsWith(LEAD) ? text.slice(LEAD.length) : text;
  return isLettered(rest) ? text : rest;
}

function isLettered(text: string): boolean {
  return /^[a-zA-Z]/.test(text) && [...text].length >= 3;
}
