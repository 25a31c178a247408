import type { Token } from 'marked';

/** What a reader sees of inline Markdown. */
export function plain(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'html') return '';
      return 'tokens' in token && token.tokens
        ? plain(token.tokens)
        : decoded('text' in token ? String(token.text) : '');
    })
    .join('');
}

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
