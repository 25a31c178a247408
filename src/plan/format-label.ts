import { FORMATS, type FormatId } from '../plans/format-names.ts';

export function formatLabel(format: FormatId | undefined): string {
  return format ? FORMATS[format] : 'the text';
}
