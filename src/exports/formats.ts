// Every format, with what must be known before it is loaded: a page that offers them all carries none.

import type { Call } from '../catalog/model.ts';
import type { Format } from './formats/format.ts';

export interface FormatEntry {
  readonly id: string;
  readonly label: string;
  /** Of its file. */
  readonly extension: string;
  /** The most events one file holds; a selection with more, or any if it is 0, becomes several files. */
  readonly most: number;
  /** The calls it has a place for. */
  readonly calls: readonly Call[];
  /** What an event has to state to have a place in it. */
  readonly needs?: 'as' | undefined;
  /** Whether goals, use cases and events have it of their own; what is not is had for the whole catalog, a plan, and on the
   * command line. */
  readonly each: boolean;
  /** Whether it has a place for properties that no event carries. */
  readonly uncarried: boolean;
  /** Whether its files are the parts of one that is an archive itself, as a workbook is. */
  readonly isArchive: boolean;
  readonly load: () => Promise<Format>;
}

const ANY: readonly Call[] = ['track', 'page', 'screen', 'identify', 'group'];
const NO_LIMIT = Number.POSITIVE_INFINITY;
const WHOLE = { each: false, calls: ANY } as const;
const MAPPING = { ...WHOLE, needs: 'as' } as const;

export const FORMATS = [
  entry(
    'segment-rules',
    'Segment rules',
    'json',
    async () => (await import('./formats/segment-rules.ts')).segmentRules,
    {
      most: 200,
    },
  ),
  entry(
    'segment-call-rules',
    'Segment rules by call',
    'json',
    async () => (await import('./formats/segment-rules.ts')).segmentCallRules,
    { most: 200 },
  ),
  entry('segment-csv', 'Segment CSV', 'csv', async () => (await import('./formats/segment-csv.ts')).segmentCsv),
  entry('typewriter', 'Typewriter', 'json', async () => (await import('./formats/typewriter.ts')).typewriter, {
    calls: ['track', 'page', 'screen'],
  }),
  entry('rudderstack', 'RudderStack', 'yaml', async () => (await import('./formats/rudderstack.ts')).rudderstack, {
    most: 0,
    uncarried: true,
  }),
  entry('iglu', 'Snowplow', 'json', async () => (await import('./formats/iglu.ts')).iglu, { most: 0 }),
  entry('avo-csv', 'Avo CSV', 'csv', async () => (await import('./formats/avo-csv.ts')).avoCsv),
  entry('mixpanel', 'Mixpanel Lexicon', 'json', async () => (await import('./formats/mixpanel.ts')).mixpanel),
  entry(
    'amplitude-csv',
    'Amplitude CSV',
    'csv',
    async () => (await import('./formats/amplitude-csv.ts')).amplitudeCsv,
    {
      calls: ['track', 'page', 'screen'],
      each: false,
    },
  ),
  entry('posthog', 'PostHog', 'json', async () => (await import('./formats/posthog.ts')).posthog, {
    ...WHOLE,
    uncarried: true,
  }),
  entry(
    'ga4-dimensions',
    'GA4 custom dimensions',
    'csv',
    async () => (await import('./formats/ga4-dimensions.ts')).ga4Dimensions,
    { ...WHOLE, uncarried: true },
  ),
  entry(
    'warehouse-csv',
    'Warehouse columns',
    'csv',
    async () => (await import('./formats/warehouse-csv.ts')).warehouseCsv,
    WHOLE,
  ),
  entry('dbt', 'dbt', 'yml', async () => (await import('./formats/dbt.ts')).dbt, WHOLE),
  entry('json-schema', 'JSON Schema', 'json', async () => (await import('./formats/json-schema.ts')).jsonSchema),
  entry('typescript', 'TypeScript', 'ts', async () => (await import('./formats/typescript.ts')).typescript),
  entry('excel', 'Excel', 'xlsx', async () => (await import('./formats/excel.ts')).excel, {
    each: false,
    uncarried: true,
    isArchive: true,
  }),
  entry('csv', 'CSV', 'csv', async () => (await import('./formats/flat-csv.ts')).flatCsv, { uncarried: true }),
  entry(
    'mapping-csv',
    'Mapping CSV',
    'csv',
    async () => (await import('./formats/mapping-csv.ts')).mappingCsv,
    MAPPING,
  ),
  entry('mapping', 'Mapping JSON', 'json', async () => (await import('./formats/mapping.ts')).mapping, MAPPING),
  entry('markdown', 'Markdown', 'md', async () => (await import('./formats/markdown.ts')).markdown, {
    uncarried: true,
  }),
] as const satisfies readonly FormatEntry[];

export type FormatId = (typeof FORMATS)[number]['id'];

function entry<const Id extends string>(
  id: Id,
  label: string,
  extension: string,
  load: FormatEntry['load'],
  { most = NO_LIMIT, calls = ANY, needs, each = true, uncarried = false, isArchive = false }: Partial<FormatEntry> = {},
) {
  return { id, label, extension, most, calls, needs, each, uncarried, isArchive, load };
}

/** The name of the one file a selection of so many events can be had as: `rules.json`, or an archive. */
export function downloadName({ id, extension, most }: FormatEntry, events: number): string {
  return `${id}.${most === 0 || events > most ? 'zip' : extension}`;
}

/** Whether the format has a place for any of the events, or for a property that no event carries. */
export function hasPlaceFor(
  format: FormatEntry,
  events: readonly Placed[],
  uncarried: () => readonly unknown[] = () => [],
): boolean {
  const { calls, needs } = format;
  const isPlaced = (event: Placed): boolean =>
    calls.includes(event.call) && (needs === undefined || event[needs] !== undefined);
  return events.some(isPlaced) || (format.uncarried && uncarried().length > 0);
}

interface Placed {
  readonly call: Call;
  readonly as?: unknown;
}
