import { amplitudeCsv } from './formats/amplitude/csv.ts';
import { opentrackplan } from './formats/opentrackplan/plan.ts';
import { analyzeTracking } from './formats/others/analyze-tracking.ts';
import { avoCsv } from './formats/others/avo-csv.ts';
import { eventsJson } from './formats/others/events-json.ts';
import { ga4Dimensions } from './formats/others/ga4-dimensions.ts';
import { gitlab } from './formats/others/gitlab.ts';
import { glean } from './formats/others/glean.ts';
import { jsonSchema, jsonSchemaBundle } from './formats/others/json-schema.ts';
import { markdown } from './formats/others/markdown.ts';
import { mixpanel } from './formats/others/mixpanel.ts';
import { opentelemetry } from './formats/others/opentelemetry.ts';
import { payloads } from './formats/others/payloads.ts';
import { planCsv } from './formats/others/plan-csv.ts';
import { posthog } from './formats/others/posthog.ts';
import { catalogJson } from './formats/own/catalog-json.ts';
import { flatCsv } from './formats/own/flat-csv.ts';
import { workbook } from './formats/own/workbook.ts';
import { rudderstack } from './formats/rudderstack/yaml.ts';
import { segmentCsv, segmentSchemaCsv } from './formats/segment/csv.ts';
import { avo, rudderstackJson, segmentLegacy } from './formats/segment/events.ts';
import { segmentRules, typewriter } from './formats/segment/rules.ts';
import { segmentTerraform } from './formats/segment/terraform.ts';
import { segmentYaml } from './formats/segment/yaml.ts';
import { snowplow } from './formats/snowplow/schemas.ts';
import type { Reader } from './reader.ts';

/** Every format that is read; the first that claims a file reads it, so the particular stand before the general. */
export const READERS: readonly Reader[] = [
  segmentTerraform,
  typewriter,
  segmentRules,
  segmentYaml,
  mixpanel,
  catalogJson,
  snowplow,
  glean,
  opentrackplan,
  opentelemetry,
  gitlab,
  posthog,
  ga4Dimensions,
  rudderstackJson,
  avo,
  segmentLegacy,
  jsonSchemaBundle,
  jsonSchema,
  rudderstack,
  analyzeTracking,
  payloads,
  eventsJson,
  workbook,
  flatCsv,
  amplitudeCsv,
  segmentSchemaCsv,
  segmentCsv,
  avoCsv,
  markdown,
  planCsv,
];
