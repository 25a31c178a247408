// A workbook for people: a sheet of events, one of their properties, and one that says where it is from.

import { aboutSheet } from '../workbook/about.ts';
import { eventSheet } from '../workbook/events.ts';
import { workbookParts } from '../workbook/parts.ts';
import { propertySheet } from '../workbook/properties.ts';
import type { Format } from './format.ts';

export const excel: Format = {
  files: (selection) => {
    const { events, uncarried } = selection;
    const sheets = [eventSheet(events), propertySheet(events, uncarried), aboutSheet(selection)];
    return workbookParts(sheets, selection);
  },
};
