/** Whether the row heads our table of what others call events, which says nothing of what is sent. */
export function isMapping(headings: readonly string[]): boolean {
  return ['event', 'vendor_id', 'there'].every((heading) => headings.includes(heading));
}
