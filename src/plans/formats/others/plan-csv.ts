// Spreadsheets as people have them: a row for each event, or for each property of one, under headings of any usual wording.

import type { Reader } from '../../reader.ts';
import { eventRowsIn } from '../../tables/event-table.ts';
import { isHead } from '../../tables/roles.ts';
import { headingsIn, rowsBelow } from '../../tables/table.ts';

export const planCsv: Reader = {
  id: 'plan-csv',
  claims: (file) => (headingsIn(file, isHead) ? 'a row of headings that name events' : undefined),
  read: (files) => ({
    events: files.flatMap((file) => {
      const headings = headingsIn(file, isHead) ?? [];
      return eventRowsIn(file, headings, rowsBelow(file, headings));
    }),
  }),
};
