import type { Token } from '../exports/snippet.ts';
import { escapeHtml } from '../words/escapes/html.ts';

/** Tokens as HTML, coloured by class: no highlighter and no inline style. */
export function codeHtml(code: readonly Token[]): string {
  return code
    .map(({ text, kind }) => {
      const safe = escapeHtml(text);
      return kind && kind !== 'punctuation' ? `<span class="t-${kind}">${safe}</span>` : safe;
    })
    .join('');
}
