// Self-describing JSON Schemas in the folders of a static Iglu repository
// (https://docs.snowplow.io/docs/api-reference/iglu/iglu-repositories/static-repo/).

import type { PlanEvent, Selection } from '../selection.ts';
import { inDraft04 } from '../draft-04.ts';
import { payloadKeywords } from '../value-schema.ts';
import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

const VERSION = '1-0-0';

export const iglu: Format = {
  files: (selection) => {
    const vendor = vendorOf(selection);
    return selection.events.map((event) => {
      const name = event.id.replaceAll('-', '_');
      return jsonFile(`schemas/${vendor}/${name}/jsonschema/${VERSION}`, schemaOf(event, vendor, name));
    });
  },
};

function schemaOf({ name, summary, status, ...payload }: PlanEvent, vendor: string, id: string) {
  return {
    $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
    description: `${name}: ${summary}`,
    self: { vendor, name: id, format: 'jsonschema', version: VERSION },
    ...(status === 'deprecated' && { deprecated: true }),
    additionalProperties: true,
    ...inDraft04({ type: 'object', ...payloadKeywords(payload) }),
  };
}

/** The host of the site read backwards, `com.example.reference`; `com.example` where it has no domain of its own. */
function vendorOf({ url }: Selection): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isDomain = /\.[a-z][a-z0-9-]*$/.test(host);
  return isDomain ? host.split('.').reverse().join('.') : 'com.example';
}
