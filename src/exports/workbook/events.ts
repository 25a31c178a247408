import { valueLine } from '../../words/escapes/value-lines.ts';
import { WORKBOOK } from '../../words/headings.ts';
import type { PlanEvent } from '../selection.ts';
import { fieldColumns } from './own-fields.ts';
import { sheetOf, yesOrNo, type Sheet, type SheetColumn } from './sheet.ts';

const COLUMNS: readonly SheetColumn<PlanEvent>[] = [
  { heading: WORKBOOK.event, width: 32, cell: ({ name }) => name, always: true },
  { heading: WORKBOOK.call, width: 10, cell: ({ call }) => call, always: true },
  { heading: WORKBOOK.description, width: 60, cell: ({ summary }) => summary, always: true },
  { heading: WORKBOOK.status, width: 12, cell: ({ status }) => status },
  { heading: WORKBOOK.area, width: 20, cell: ({ area }) => area },
  { heading: WORKBOOK.owner, width: 20, cell: ({ owner }) => owner },
  { heading: WORKBOOK.tags, width: 20, cell: ({ tags }) => tags?.map(valueLine).join('\n') },
  { heading: WORKBOOK.sources, width: 20, cell: ({ sources }) => sources?.map(valueLine).join('\n') },
  { heading: WORKBOOK.destinations, width: 20, cell: ({ destinations }) => destinations?.map(valueLine).join('\n') },
  { heading: WORKBOOK.replacedBy, width: 28, cell: ({ replacedBy }) => replacedBy },
  { heading: WORKBOOK.count, width: 12, cell: ({ properties }) => properties.length, always: true },
  { heading: WORKBOOK.additional, width: 18, cell: ({ additionalProperties }) => yesOrNo(additionalProperties) },
  { heading: WORKBOOK.useCases, width: 40, cell: ({ useCases }) => useCases.join('; ') },
];
const PAGE: SheetColumn<PlanEvent> = { heading: WORKBOOK.page, width: 50, cell: ({ url }) => url, always: true };

/** A row for each event. */
export function eventSheet(events: readonly PlanEvent[]): Sheet {
  return sheetOf('Events', [...COLUMNS, ...fieldColumns<PlanEvent>(events, (event) => event), PAGE], events);
}
