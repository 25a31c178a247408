import { WORKBOOK } from '../../words/headings.ts';
import type { Selection } from '../selection.ts';
import type { Sheet } from './sheet.ts';

/** Where the workbook is from, for whoever finds it years later. */
export function aboutSheet({ name, summary, origin, updated, url, events }: Selection): Sheet {
  return {
    name: 'About',
    isNote: true,
    head: [WORKBOOK.about, name],
    widths: [20, 90],
    rows: [
      ['What it holds', summary],
      ['Made from', origin],
      ['Updated', updated],
      ['Page', url],
      ['Events', events.length],
    ],
  };
}
