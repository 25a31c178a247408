/** Where a visitor of a moved page is led: to what its fragment is called now, else to the new page with the fragment as it
 * was, and always with the query. */
export function destinationOf(
  to: string,
  anchors: Readonly<Record<string, string>>,
  { search, hash }: { readonly search: string; readonly hash: string },
): string {
  const anchor = decoded(hash.slice(1));
  const target = Object.hasOwn(anchors, anchor) ? (anchors[anchor] ?? to) : to;
  const [path = '', fragment] = target.split('#');
  return path + search + (fragment === undefined ? hash : `#${fragment}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
