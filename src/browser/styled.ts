/** What code shows looks as it should when it comes: its style sheet, if it has one, is there before it. */
export async function styled<T>(code: Promise<T>, href: string | undefined): Promise<T> {
  if (href === undefined) return code;
  await new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror: done });
    document.head.append(link);
  });
  return code;
}
