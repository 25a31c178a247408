import { FORMATS, type ImportFormat } from '../plans/tracked.ts';

export function formatLabel(format: ImportFormat | undefined): string {
  return format ? FORMATS[format] : 'the text';
}
