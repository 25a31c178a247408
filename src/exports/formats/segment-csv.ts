// The CSV that Segment's tracking plan editor takes. Its template is not published; the columns are those Avo documents
// for its Segment importer.

import { csvFile } from './format.ts';
import type { Cell } from '../../words/escapes/csv.ts';
import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { Format } from './format.ts';
import { listCell } from '../rules/list-mark.ts';
import { SEGMENT_CSV } from '../rules/of-vendors.ts';

const HEAD = [
  'Version',
  'Event Type',
  'Event Name',
  'Property Name',
  'Description',
  'Labels',
  'Property Data Type',
  'Enum Values',
];

export const segmentCsv: Format = {
  files: ({ events }) => [
    csvFile(
      'tracking-plan.csv',
      HEAD,
      events.flatMap(({ name, call, summary, properties, status }): Cell[][] => {
        const type = call === 'identify' ? 'Identify' : 'Track';
        const labels = `call:${call}${status === undefined ? '' : `, status:${status}`}`;
        return [
          [1, type, name, '', summary, labels, '', ''],
          ...properties.map((one) => {
            const allowed = listCell(allowedBy(one), SEGMENT_CSV.values);
            return [1, type, name, one.key, one.summary, '', typesOf(one).join('|'), allowed];
          }),
        ];
      }),
    ),
  ],
};
