// The tables and columns that a CDP loads events into. What is the CDP's own is as Segment has it, which RudderStack shares
// (https://segment.com/docs/connections/storage/warehouses/schema/).

import { quoted } from '../../words/escapes/quoted.ts';
import { listed } from '../../words/lists.ts';
import { columnNamesOf, tableOf } from '../warehouse/tables.ts';
import type { Made } from './made.ts';
import { reserving } from './reserved-words.ts';
import type { VendorRules } from './rules.ts';

/** The longest names, and where that is published. */
const LONGEST = [
  ['Postgres', 63, 'https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS'],
  ['Redshift', 127, 'https://docs.aws.amazon.com/redshift/latest/dg/r_names.html'],
  ['Snowflake', 255, 'https://docs.snowflake.com/en/sql-reference/identifiers-syntax'],
  ['BigQuery', 300, 'https://cloud.google.com/bigquery/docs/schemas#column_names'],
] as const;

const TABLES = 'tables';
const OWN_TABLES = new Set('accounts aliases groups identifies pages screens tracks users'.split(' '));
const OWN_COLUMNS = new Set(
  'anonymous_id event event_text id original_timestamp received_at sent_at timestamp user_id uuid uuid_ts'.split(' '),
);

export const WAREHOUSES: VendorRules = {
  vendor: 'Segment',
  source: 'https://segment.com/docs/connections/storage/warehouses/schema/',
  made: {
    *of(event) {
      const table = tableOf(event);
      // Calls of the other kinds share a table each.
      if (event.call === 'track') yield { name: table, space: TABLES, from: event.name };
      for (const { property, ...form } of event.properties) {
        for (const { name, key } of columnNamesOf(form)) yield { name, space: `in ${table}`, from: key, key, property };
      }
    },
    what: ({ space }) => (space === TABLES ? 'the table' : 'the column'),
    most: {},
    *faults(made: Made) {
      const { name, space } = made;
      const what = space === TABLES ? 'table' : 'column';
      if ((what === 'table' ? OWN_TABLES : OWN_COLUMNS).has(name) || (what === 'column' && name.startsWith('context_')))
        yield {
          rule: 'reserved',
          message: `${quoted(name)} is a ${what} that the CDP fills itself; what is sent is left out of it, or renamed.`,
        };
      const warehouses = reserving(name);
      if (warehouses.length > 0)
        yield {
          rule: 'reserved',
          message: `${quoted(name)} is a reserved word of ${listed(warehouses)}, where the ${what} is called ${quoted(`_${name}`)}.`,
        };
      const short = LONGEST.filter(([, most]) => name.length > most);
      if (short.length > 0)
        yield {
          rule: 'length',
          message: `The ${what} has a name of ${name.length} characters; ${listed(short.map(([where, most]) => `${where} takes ${most}`))}.`,
        };
    },
  },
};
