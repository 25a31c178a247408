import type { FormatId } from '../formats.ts';
import { GA4 } from './ga4.ts';
import { AMPLITUDE, AVO, MIXPANEL, POSTHOG, RUDDERSTACK, SEGMENT, SEGMENT_CSV, TYPEWRITER } from './of-vendors.ts';
import type { VendorRules } from './rules.ts';
import { WAREHOUSES } from './warehouses.ts';

/** The open formats have schemas and compilers instead, which the tests of this project run. Iglu's rules bind the names and
 * versions that the export makes up by them, and limits that the check of the catalog refuses already. What vendors take of
 * the names that mappings give is stated in the catalog, and its check warns of it. */
const RULES: ReadonlyMap<string, VendorRules> = new Map<FormatId, VendorRules>([
  ['segment-rules', SEGMENT],
  ['segment-call-rules', SEGMENT],
  ['segment-csv', SEGMENT_CSV],
  ['typewriter', TYPEWRITER],
  ['rudderstack', RUDDERSTACK],
  ['avo-csv', AVO],
  ['mixpanel', MIXPANEL],
  ['amplitude-csv', AMPLITUDE],
  ['posthog', POSTHOG],
  ['ga4-dimensions', GA4],
  ['warehouse-csv', WAREHOUSES],
  ['dbt', WAREHOUSES],
]);

/** Those that bind a format, by its id. */
export function rulesOf(format: string): VendorRules | undefined {
  return RULES.get(format);
}
