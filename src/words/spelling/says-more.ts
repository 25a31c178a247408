/** Whether a text says what a name does not, as `Site Selected.` of the event of that name. */
export function saysMore(text: string, name: string): boolean {
  const letters = lettersOf(text);
  return letters !== '' && letters !== lettersOf(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
