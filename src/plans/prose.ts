// Texts in sentences: what is taken from them as names may be no names at all.

const MOST_UNASKED = 30;
const MOST_LINES = 2000;
/** Of ten lines. */
const SENTENCES = 2;
const MOST_WORDS = 8;

/** Whether somebody should be asked before so many names are taken from the text. */
export function isDoubtful(text: string, names: number): boolean {
  if (names <= MOST_UNASKED) return false;
  const lines = text.split('\n', MOST_LINES).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  return filled.filter(isSentence).length * 10 >= filled.length * SENTENCES;
}

/** Many words, or a few and a full stop. */
function isSentence(line: string): boolean {
  const words = line.split(/\s+/).length;
  return words > MOST_WORDS || (words >= 4 && /[\p{Ll}\d)"”][.!?:]$/u.test(line));
}
