import type { Catalog } from '../../catalog/model.ts';
import { FORMATS, hasPlaceFor } from '../../exports/formats.ts';
import type { Section } from './sections.ts';

export const ABOUT_EXPORTS: Section = { id: '_all', title: 'How they work' };

/** A format of what the catalog does not state at all is not spoken of. */
export const formatSections = ({ events }: Pick<Catalog, 'events'>) =>
  FORMATS.filter((format) => format.needs === undefined || hasPlaceFor(format, events)).map((format) => ({
    id: format.id,
    title: format.label,
    format,
  }));
