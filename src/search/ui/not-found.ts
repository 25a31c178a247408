import { loadNames } from './loaded-names.ts';
import { nearestEntries } from '../names/matching/nearest.ts';
import { entryItem } from './entry-item.ts';

export { takeNames } from './loaded-names.ts';

const MOST = 5;
/** Nobody asked to search here, so that only what is nearly the address is worth a word: "nothing" is not "shipping". */
const NEAR = 0.55;

/** On the page for an address that is not there: the names most like the last part of the address. */
export async function showNearest(section: HTMLElement): Promise<void> {
  const { entries, match } = await loadNames();
  const wanted = lastPartOf(location.pathname);
  if (wanted === '') return;
  const matched = match(wanted).matches.map(({ entry }) => entry);
  const nearest = [...new Set([...matched, ...nearestEntries(wanted, entries, MOST, NEAR)])].slice(0, MOST);
  section.querySelector('ul')?.replaceChildren(...nearest.map(entryItem));
  section.hidden = nearest.length === 0;
}

function lastPartOf(path: string): string {
  const part = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(part).replace(/[-_.]+/g, ' ');
  } catch {
    return part;
  }
}
