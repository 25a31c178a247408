// What others call our events and keys: a row for each event at each vendor, and below it one for each key that is called
// otherwise there and one for each that the vendor requires and we lack.

import type { Cell } from '../../words/escapes/csv.ts';
import type { NamedElsewhere } from '../mapping/counterparts.ts';
import type { PlanEvent } from '../selection.ts';
import { csvFileOf, MARK } from './format.ts';
import type { Format } from './format.ts';

const HEAD = ['event_id', 'event', 'vendor_id', 'vendor', 'what', 'ours', 'there', 'match', 'note', 'url'];

export const mappingCsv: Format = {
  files: (selection) => [
    csvFileOf(
      selection,
      'mapping.csv',
      HEAD,
      (event) => (event.as ?? []).flatMap((there) => rowsOf(event, there)),
      MARK,
    ),
  ],
};

function rowsOf({ id, name }: PlanEvent, there: NamedElsewhere): readonly (readonly Cell[])[] {
  const { vendor, vendorName, match = '', note = '', url = '', renamed, lacking } = there;
  const head = [id, name, vendor, vendorName];
  return [
    [...head, 'event', name, there.name, match, note, url],
    ...renamed.map((one) => [...head, 'key', one.key, one.there, '', '', url]),
    ...lacking.map((key) => [...head, 'required key we lack', '', key, '', '', url]),
  ];
}
