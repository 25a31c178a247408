// Spreadsheets as people have them: a row for each event, or for each property of one, under headings of any usual wording,
// or under those that somebody names.

import type { Reader } from '../../reader.ts';
import type { SourceFile } from '../../source.ts';
import { eventRowsIn } from '../../tables/event-table.ts';
import { columnsOf, hasAll, rolesBy } from '../../tables/columns.ts';
import { isMapping } from '../../tables/mapping.ts';
import { isHead } from '../../tables/roles.ts';
import { headingsIn, rowsBelow } from '../../tables/table.ts';

export const planCsv: Reader = {
  id: 'plan-csv',
  claims: (file) => (headingsOf(file) ? 'a row of headings that name events' : undefined),
  read: (files) => ({
    events: files.flatMap((file) => {
      const headings = headingsOf(file) ?? [];
      const roles = rolesBy(file.columns ?? {}, headings);
      file.columnsTaken = columnsOf(roles);
      return eventRowsIn(file, headings, rowsBelow(file, headings), roles);
    }),
  }),
};

function headingsOf(file: SourceFile): readonly string[] | undefined {
  const suits = (headings: readonly string[]): boolean => isHead(headings) && !isMapping(headings);
  return headingsIn(file, file.columns ? hasAll(file.columns) : suits);
}
