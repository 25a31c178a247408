import { workbookOf } from '../../plans/workbook.ts';
import type { Document } from './document.ts';

const EVENT_HEAD = ['Event', 'Call', 'Description', 'Status', 'Area', 'Owner', 'Tags', 'Sources', 'Replaced by'];
const PROPERTY_HEAD = ['Event', 'Property', 'Part of', 'Type', 'Required', 'Allowed values', 'Description', 'Example'];

const of = (event: string): string => `https://reference.example/events/${event}/`;

/** As people have it: titles above, a sheet for each product, cells that are merged, and one sheet of prose. */
export const ORDINARY = workbookOf(
  { name: 'Read me', rows: [['Tracking plan of the hotel'], ['Ask Ann before you change it.']] },
  {
    name: 'Web',
    rows: [
      ['Tracking plan', undefined, undefined, undefined, undefined, undefined],
      [],
      ['Event', 'Trigger', 'Parameter', 'Type', 'Mandatory', 'Allowed values'],
      ['Bed Made', 'Someone makes it.', 'bed', 'string', 'Yes', 'a, b'],
      [undefined, undefined, 'nights', 'integer', 'No', undefined],
      ['Bed Seen', undefined, 'bed', 'string', 'No', 'a, b'],
    ],
    merged: ['A1:F1', 'A4:A5', 'B4:B5'],
  },
  {
    name: 'App',
    rows: [
      ['Event name', 'Description', 'Property', 'Property description'],
      ['Door Opened', 'With the app.', 'door', 'Which door.'],
    ],
  },
);

export const WORKBOOK_DOCUMENTS: readonly Document[] = [
  {
    format: 'excel',
    files: {
      'plan.xlsx': workbookOf(
        {
          name: 'Events',
          rows: [
            [...EVENT_HEAD, 'Properties', 'Other properties', 'Ticket', 'Reference page'],
            ['Bed Made', 'track', 'When it is made.', 'live', 'Rooms', 'Housekeeping', 'beds\na, b', 'Web', ''].concat(
              '2',
              'no',
              'BED-1',
              of('bed-made'),
            ),
            ['Bed Seen', 'page', '', 'deprecated', '', '', '', '', 'Bed Made', '0', '', '', of('bed-seen')],
          ],
        },
        {
          name: 'Properties',
          rows: [
            [...PROPERTY_HEAD, 'Format', 'Limits', 'Personal data', 'Reference page'],
            [
              'Bed Made',
              'bed',
              '',
              'string',
              'yes',
              'a [live] — Wide.\nb',
              'Which bed.',
              'a',
              '',
              '',
              '',
              of('bed-made'),
            ],
            ['Bed Made', 'lines', '', 'list of object', 'no', '', '', '', '', 'maxItems: 9', '', of('bed-made')],
            ['Bed Made', 'sku', 'lines', 'string', 'if sold', '', 'Of the line.', '', 'uuid', '', '', of('bed-made')],
            ['', 'stars', '', 'integer', '', '', 'How good it is.', '4', '', 'minimum: 1', 'yes', ''],
          ],
        },
      ),
    },
    // Whose the plan is.
    otherwise: { 'plan.xlsx/About': undefined },
  },
];
