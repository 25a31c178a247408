import { allowedBy } from '../../catalog/value/due.ts';
import type { AllowedValue, Form, JsonValue } from '../../catalog/model.ts';
import { differs, without } from './change.ts';
import type { Change } from './change.ts';
import { said } from './place.ts';
import type { Place } from './place.ts';

/** The values allowed: fewer of them, or a list where there was none, break what sent others. */
export function compareValues(wasForm: Form, isForm: Form, place: Place): readonly Change[] {
  const [was, is] = [wasForm.values, isForm.values];
  const [before, after] = [allowedBy(wasForm), allowedBy(isForm)];
  const reworded = (is ?? []).flatMap((value): readonly Change[] => {
    const earlier = was?.find((one) => one.value === value.value);
    if (!earlier || !differs(earlier, value)) return [];
    const text = `Other words for the value ${JSON.stringify(value.value)}: ${meaningOf(value)}.`;
    return [said(place, 'values-reworded', false, text, { ...earlier }, { ...value })]; // both are plain
  });
  const gone = without(before ?? [], after ?? []);
  const fresh = without(after ?? [], before ?? []);
  if (gone.length + fresh.length === 0) return reworded;
  const breaking = after !== undefined && (before === undefined || gone.length > 0);
  const text = after && before ? changeOf(gone, fresh) : listOrNot(after);
  return [said(place, `values-${breaking ? 'narrowed' : 'widened'}`, breaking, text, before, after), ...reworded];
}

const listOrNot = (after: readonly JsonValue[] | undefined): string =>
  after ? `Only these values may be sent now: ${words(after)}.` : 'Its values are not listed any more.';

const changeOf = (gone: readonly JsonValue[], fresh: readonly JsonValue[]): string =>
  [
    ...(gone.length > 0 ? [`No longer a value: ${words(gone)}.`] : []),
    ...(fresh.length > 0 ? [`New values: ${words(fresh)}.`] : []),
  ].join(' ');

const words = (values: readonly JsonValue[]): string => values.map((value) => JSON.stringify(value)).join(', ');
const meaningOf = ({ summary, status }: AllowedValue): string =>
  [summary?.replace(/\.$/, ''), status].filter((word) => word !== undefined).join(', ') || 'none';
