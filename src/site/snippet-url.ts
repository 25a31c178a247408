// Apart from the other addresses, which come before the first results of search.

/** The page of an event with its example in a language, by the id of the snippet. */
export function withSnippet(url: string, snippet: string): string {
  return `${url}?code=${snippet}`;
}
