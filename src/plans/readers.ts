import { analyzeTracking } from './formats/analyze-tracking.ts';
import { avoCsv } from './formats/avo-csv.ts';
import { catalogJson } from './formats/catalog-json.ts';
import { flatCsv } from './formats/flat-csv.ts';
import { jsonSchema, jsonSchemaBundle } from './formats/json-schema.ts';
import { mixpanel } from './formats/mixpanel.ts';
import { planCsv } from './formats/plan-csv.ts';
import { rudderstack } from './formats/rudderstack.ts';
import { segmentCsv, segmentSchemaCsv } from './formats/segment-csv.ts';
import { avo, rudderstackJson, segmentLegacy } from './formats/segment-events.ts';
import { segmentRules, typewriter } from './formats/segment-rules.ts';
import type { Reader } from './reader.ts';

/** Every format that is read; the first that claims a file reads it, so the particular stand before the general. */
export const READERS: readonly Reader[] = [
  typewriter,
  segmentRules,
  mixpanel,
  catalogJson,
  rudderstackJson,
  avo,
  segmentLegacy,
  jsonSchemaBundle,
  jsonSchema,
  rudderstack,
  analyzeTracking,
  flatCsv,
  segmentSchemaCsv,
  segmentCsv,
  avoCsv,
  planCsv,
];
