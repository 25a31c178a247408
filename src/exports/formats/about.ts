// What people must know of each format before they use it. Shown on `/exports/` and by `catalog export --help`.

import type { FormatId } from '../formats.ts';
import type { Abouts } from './about/about.ts';
import { MAPPINGS } from './about/mappings.ts';
import { OF_ANALYSIS } from './about/of-analysis.ts';
import { OF_SEGMENT } from './about/of-segment.ts';
import { OF_VENDORS } from './about/of-vendors.ts';
import { OPEN } from './about/open.ts';

export const ABOUT: Abouts<FormatId> = { ...OF_SEGMENT, ...OF_VENDORS, ...OPEN, ...OF_ANALYSIS, ...MAPPINGS };
