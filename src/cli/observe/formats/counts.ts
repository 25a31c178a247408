// A table of counts: event, day, count.

import Papa from 'papaparse';
import { dayOf } from '../day.ts';
import type { Found } from './format.ts';

interface Columns {
  readonly event: number;
  readonly day: number;
  readonly count: number;
  readonly delimiter: string;
}

const WORDS = {
  event: /^(?:event|event[ _]?name|name)$/i,
  day: /^(?:day|date|event[ _]?date)$/i,
  count: /^(?:count|counts|events|total|number|event[ _]?count)$/i,
};

/** The columns, if the line is the head of such a table. */
export function countColumns(line: string): Columns | undefined {
  const { data, meta } = Papa.parse<string[]>(line, { preview: 1 });
  const cells = (data[0] ?? []).map((cell) => cell.trim());
  const at = (word: RegExp): number => cells.findIndex((cell) => word.test(cell));
  const [event, day, count] = [at(WORDS.event), at(WORDS.day), at(WORDS.count)];
  return event >= 0 && count >= 0 ? { event, day, count, delimiter: meta.delimiter } : undefined;
}

export function readCount(line: string, { event, day, count, delimiter }: Columns): Found {
  const cells = Papa.parse<string[]>(line, { delimiter }).data[0] ?? [];
  const name = cells[event] ?? '';
  const number = Number(cells[count]);
  if (name === '') return ['rows that name no event'];
  if (!Number.isSafeInteger(number) || number < 0 || cells[count] === '')
    return ['rows without a whole number as count'];
  return [{ call: 'track', name, day: dayOf(cells[day]), properties: undefined, count: number }];
}
