// In what a thing that came back differs from the one that was sent: places, named by what they hold, never by number.

/** `properties.members.summary`: of whatever is in a list, by its key. */
export interface Difference {
  readonly place: string;
  readonly was: unknown;
  readonly is: unknown;
}

type Known = Readonly<Record<string, unknown>>;

/** What has a key stands in no order; everything else does. */
export function differences(was: unknown, is: unknown, place = ''): readonly Difference[] {
  if (isKeyed(was) && isKeyed(is)) {
    const [before, after] = [byKey(was), byKey(is)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      differences(before.get(key), after.get(key), place),
    );
  }
  if (isRecord(was) && isRecord(is)) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      differences(was[key], is[key], place === '' ? key : `${place}.${key}`),
    );
  }
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ place, was, is }];
}

const isRecord = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeyed = (value: unknown): value is readonly Known[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && 'key' in one);

const byKey = (all: readonly Known[]) => new Map(all.map((one) => [one['key'], one]));
