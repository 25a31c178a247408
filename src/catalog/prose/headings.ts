// Ids of the headings in prose, as the site gives them and as links name them.

import GithubSlugger from 'github-slugger';

/** Gives each heading of one text its id, in order. Beside a thing the page has the ids of properties or goals as well, so
 * that those of its prose begin with a mark of their own; no guide may use the mark of the page frame. */
export function headingIds(isGuide: boolean): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => (isGuide ? slugger.slug(text).replace(/^_+/, '') : `_prose-${slugger.slug(text)}`);
}
