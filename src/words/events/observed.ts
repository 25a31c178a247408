// What traffic was seen, in words.

import { counted } from '../numbers.ts';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** "30 days", or nothing where no days are known. */
export function periodText({ from, to }: Period): string {
  if (from === undefined || to === undefined) return '';
  return counted(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1, 'day');
}

/** "Seen 12,400 times in 30 days, last on 2026-11-20" */
export function seenText(
  { count, last }: { readonly count: number; readonly last?: string | undefined },
  period: Period,
): string {
  const days = periodText(period);
  const within = days === '' ? '' : ` in ${days}`;
  const end = last === undefined ? '' : `, last on ${last}`;
  return count === 0 ? `Not seen${within}${end}` : `Seen ${counted(count, 'time')}${within}${end}`;
}
