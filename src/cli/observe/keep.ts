// What is kept of traffic: written all or none, and only where the check would pass.

import { join } from 'node:path';
import type { Catalog } from '../../catalog/model.ts';
import { counted } from '../../words/numbers.ts';
import { soundFiles } from '../import/sound.ts';
import { keepFiles } from './keep-file.ts';
import { proposedFiles } from './propose.ts';
import type { Place } from './tallied.ts';
import type { Tally } from './tally.ts';
import { toObserved, toObservedYaml } from './to-observed.ts';

const OBSERVED = 'observed.yaml';

interface Asked {
  readonly write: boolean;
  readonly propose: boolean;
}

/** Writes what is asked for, and says what was written, a line each. */
export function keep(
  tally: Tally,
  catalog: Catalog,
  folder: string,
  { write, propose }: Asked,
  lose: (kind: string, place: Place) => void,
): readonly string[] {
  const proposed = propose ? soundFiles(proposedFiles(tally, catalog, lose), folder, true, () => undefined) : undefined;
  for (const { file, line } of proposed?.faults ?? [])
    lose('undocumented events and properties that are not proposed: the check would refuse them', { file, line });
  const drafts = (proposed?.files ?? []).map(({ path, text }) => ({ path, text }));
  const text = write ? toObservedYaml(toObserved(tally, catalog, lose)) : '';
  const files = [...drafts, ...(write ? [{ path: OBSERVED, text }] : [])];
  if (files.length === 0) return propose ? ['Nothing to propose: what was seen is documented.'] : [];
  keepFiles(folder, files, OBSERVED);
  const events = drafts.filter(({ path }) => path.startsWith('events/')).length;
  const properties = drafts.length - events;
  return [
    ...(propose
      ? [`Proposed ${counted(events, 'event')} and ${counted(properties, 'property')} in ${folder}, for review.`]
      : []),
    ...(write ? [`Wrote ${join(folder, OBSERVED)}.`] : []),
  ];
}
