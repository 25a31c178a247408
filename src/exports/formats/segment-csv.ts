// The CSV that Segment's tracking plan editor takes. Its template is not published; the columns are those Avo documents
// for its Segment importer.

import { csvFileOf } from './format.ts';
import type { Cell } from '../../words/escapes/csv.ts';
import { allowedBy, typesOf } from '../../catalog/value/due.ts';
import type { PlanEvent } from '../selection.ts';
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
  files: (selection) => [
    csvFileOf(selection, 'tracking-plan.csv', HEAD, (event): Cell[][] => {
      const { name, call, summary, properties } = event;
      const type = call === 'identify' ? 'Identify' : 'Track';
      return [
        [1, type, name, '', summary, labelsOf(event), '', ''],
        ...properties.map((one) => {
          const allowed = listCell(allowedBy(one), SEGMENT_CSV.values);
          return [1, type, name, one.key, one.summary, '', typesOf(one).join('|'), allowed];
        }),
      ];
    }),
  ],
};

/** Tags as they are, all else with its name; what would fall in two is left out. */
function labelsOf({ call, status, area, owner, tags = [] }: PlanEvent): string {
  const named = Object.entries({ call, status, area, owner }).flatMap(([key, label]) =>
    label === undefined ? [] : `${key}:${label}`,
  );
  return [...named, ...tags.filter((tag) => !/^(?:call|status|area|owner):/.test(tag))]
    .filter((label) => label.trim() === label && !/[,;]/.test(label))
    .join(', ');
}
