// What is found by words that are no names: keys inside values, the values there may be, what is personal data, and whose
// properties are traits. In the form of fields, of which they are shown like one.

import { innerRows, ownStatements } from '../../catalog/forms.ts';
import type { Catalog, Form } from '../../catalog/model.ts';
import { isPersonal } from '../../catalog/privacy/personal.ts';
import { choicesOf } from '../../words/limits.ts';
import type { FieldNames } from './field-names.ts';

/** Of lists that are longer only the full text knows. */
const MOST_CHOICES = 40;
/** So that the file stays small, however large the catalog. */
const MOST_ROWS = 20_000;

type Rows = FieldNames['values'];

export function saidNamesOf({ events, properties }: Catalog): readonly FieldNames[] {
  const known = new Set<string>();
  const insideProperties = properties.flatMap((property, number) =>
    innerRows(property, property.name).map(({ key, anchor }) => {
      known.add(key);
      return [number, key, anchor] as const;
    }),
  );
  const own = events.flatMap((event, number) =>
    event.properties.map((carried) => ({ number, carried, stated: ownStatements(carried) })),
  );
  const insideEvents = own.flatMap(({ number, carried, stated }) =>
    innerRows(stated, carried.key)
      .filter(({ key }) => !known.has(key))
      .map(({ key, anchor }) => [number, key, anchor] as const),
  );
  const personal = properties.flatMap((one, number) => (isPersonal(one) ? [[number, 'personal data'] as const] : []));
  const traits = events.flatMap(({ call }, number) =>
    call === 'identify' || call === 'group' ? [[number, `${call}, traits`] as const] : [],
  );
  const values = properties.flatMap((one, number) => choiceNames(one).map((text) => [number, text] as const));
  const ownValues = own.flatMap(({ number, carried, stated }) =>
    choiceNames(stated).map((text) => [number, text, carried.property] as const),
  );
  const all = [
    { kind: 'property', label: 'Key inside', isInside: true, values: insideProperties },
    { kind: 'event', label: 'Key inside', isInside: true, values: insideEvents },
    { kind: 'property', label: 'Value', values },
    { kind: 'event', label: 'Value', values: ownValues },
    { kind: 'property', label: 'Holds', values: personal },
    { kind: 'event', label: 'Call', values: traits },
  ] as const;
  return all.filter((one) => one.values.length > 0).map((one) => ({ ...one, values: once(one.values) }));
}

function once(rows: Rows): Rows {
  return [...new Map(rows.map((row) => [`${row[0]}\n${row[1]}`, row])).values()].slice(0, MOST_ROWS);
}

function choiceNames(form: Form): readonly string[] {
  const choices = choicesOf(form);
  return choices.length > MOST_CHOICES ? [] : choices.map(({ text }) => text).filter((text) => /\p{L}/u.test(text));
}
