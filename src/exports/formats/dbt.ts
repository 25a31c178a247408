// The same tables as sources of dbt, with tests only where the catalog states what they hold
// (https://docs.getdbt.com/reference/source-properties, https://docs.getdbt.com/reference/resource-properties/data-tests).

import { shown } from '../../catalog/value/spelling.ts';
import { snake } from '../../words/spelling/snake.ts';
import { tablesOf, type Column, type Table } from '../warehouse/tables.ts';
import type { Format } from './format.ts';
import { yamlText } from './yaml-text.ts';

export const dbt: Format = {
  files: (selection) => [
    {
      path: 'schema.yml',
      text: yamlText({
        version: 2,
        sources: [
          { name: snake(selection.id), description: selection.name, tables: tablesOf(selection).map(tableSpec) },
        ],
      }),
    },
  ],
};

function tableSpec({ name, events, columns }: Table) {
  const [first] = events;
  return {
    name,
    ...(events.length === 1 && first && { description: first.summary }),
    meta: { events: events.map((event) => event.name) },
    ...(columns.length > 0 && { columns: columns.map(columnSpec) }),
  };
}

function columnSpec({ name, summary, isAlways, allowed }: Column) {
  const tests = [
    ...(isAlways ? ['not_null'] : []),
    ...(allowed ? [{ accepted_values: { values: allowed.map(shown), ...quoting(allowed) } }] : []),
  ];
  return {
    name,
    ...(summary !== '' && { description: plain(summary) }),
    ...(tests.length > 0 && { data_tests: tests }),
  };
}

/** Numbers and truth values stand in the comparison as they are, texts in quotes. */
function quoting(allowed: readonly unknown[]): { readonly quote?: boolean } {
  return allowed.some((value) => typeof value === 'string') ? {} : { quote: false };
}

/** Descriptions are templates there: what would begin a piece of code is parted. */
const plain = (text: string): string => text.replace(/\{(?=[{%#])/g, '{ ');
