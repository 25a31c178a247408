import type { Json, PlanProperty } from '../../record.ts';

interface Losing {
  readonly lose: (kind: string, offset: number) => void;
}

/** Definitions that stand once for each holder of a key, such as events and people, as one of each key. Its holders stand
 * together in the field that names them; what a later one says otherwise is lost, by name. */
export function eachKeyOnce(
  all: readonly (readonly [file: Losing, property: PlanProperty])[],
  holder: string,
): readonly PlanProperty[] {
  const found = new Map<string, PlanProperty>();
  for (const [file, property] of all) {
    const there = found.get(property.key);
    if (there && isOtherwise(property, there, holder)) file.lose('another definition of a key', 0);
    found.set(property.key, there ? together(there, property, holder) : property);
  }
  return [...found.values()];
}

function together(first: PlanProperty, second: PlanProperty, holder: string): PlanProperty {
  const holders = [first, second].flatMap((one) => [one.fields?.[holder] ?? []].flat() as readonly Json[]); // texts
  const fields = { ...second.fields, ...first.fields, ...(holders.length > 1 && { [holder]: holders }) };
  const one = Object.fromEntries([...Object.entries(second), ...Object.entries(first).filter(isSaid)]) as PlanProperty; // of both
  return Object.keys(fields).length > 0 ? { ...one, fields } : one;
}

const isSaid = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

/** Whether both say something of the same, and not the same. */
function isOtherwise(one: PlanProperty, there: PlanProperty, holder: string): boolean {
  const facts = ({ line: _l, column: _c, file: _f, fields, ...property }: PlanProperty): ReadonlyMap<string, unknown> =>
    new Map(Object.entries({ ...fields, [holder]: undefined, ...property }).filter(isSaid));
  const known = facts(there);
  return [...facts(one)].some(
    ([key, value]) => known.has(key) && JSON.stringify(known.get(key)) !== JSON.stringify(value),
  );
}
