import type { EventsWith, Findings } from './findings.ts';
import { keep } from './findings.ts';
import type { NameIndex } from './name-index.ts';

const MOST = 30;

/** Adds the events that carry a property asked for by its exact name, below everything that matched by itself. */
export function addCarriers(index: NameIndex, findings: Findings, eventsWith: EventsWith): void {
  const [exact] = [...findings.best.values()]
    .filter(({ entry, level }) => level === 'exact' && entry.kind === 'property')
    .sort((a, b) => b.score - a.score);
  if (!exact) return;
  const events = eventsWith(exact.entry.number);
  if (!events) {
    findings.wanted.add(exact.entry.number);
    return;
  }
  let count = 0;
  for (const [place, entry] of index.entries.entries()) {
    if (entry.kind !== 'event' || !events.has(entry.number)) continue;
    if (count >= MOST) return;
    keep(findings, place, { entry, level: 'carries', score: 0, property: exact.entry });
    count += 1;
  }
}
