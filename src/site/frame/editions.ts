import type { EditionChange } from '../../catalog/model.ts';

export const CHANGE_WORDS: Readonly<Record<EditionChange['what'], string>> = {
  new: 'New',
  renamed: 'Renamed',
  changed: 'Changed',
  corrected: 'Corrected',
  retired: 'Retired',
};

interface ChangeGroup {
  readonly what: EditionChange['what'];
  readonly changes: readonly EditionChange[];
}

/** The changes by what happened, in the order of the words above; within a group as they were written. */
export function groupChanges(changes: readonly EditionChange[]): readonly ChangeGroup[] {
  const order = Object.keys(CHANGE_WORDS) as readonly EditionChange['what'][]; // its keys
  return order
    .map((what) => ({ what, changes: changes.filter((change) => change.what === what) }))
    .filter((group) => group.changes.length > 0);
}
