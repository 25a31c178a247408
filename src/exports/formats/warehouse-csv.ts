// The columns of the warehouse that events arrive in: `order_completed.order_id`.

import { columnsOf, tableOf } from '../warehouse/tables.ts';
import { csvFileOf, MARK } from './format.ts';
import type { Format } from './format.ts';

const HEAD = ['table', 'column', 'column_in_table', 'type', 'event', 'call', 'key', 'description'];

export const warehouseCsv: Format = {
  files: (selection) => [
    csvFileOf(
      selection,
      'warehouse-columns.csv',
      HEAD,
      (event) => {
        const table = tableOf(event);
        const { name, call } = event;
        const columns = columnsOf(event).map((one) => {
          return [table, one.name, `${table}.${one.name}`, one.type, name, call, one.key, one.summary];
        });
        return columns.length > 0 ? columns : [[table, '', '', '', name, call, '', '']];
      },
      MARK,
    ),
  ],
};
