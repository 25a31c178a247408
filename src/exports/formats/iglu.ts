// Self-describing JSON Schemas in the folders of a static Iglu repository
// (https://docs.snowplow.io/docs/api-reference/iglu/iglu-repositories/static-repo/).

import { numbered } from '../../words/spelling/numbered.ts';
import type { PlanEvent, Selection } from '../selection.ts';
import { fieldIn } from '../selection/property.ts';
import { inDraft04 } from './draft-04.ts';
import { payloadKeywords } from '../value-schema.ts';
import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

interface Self {
  readonly vendor: string;
  readonly name: string;
  readonly version: string;
}

/** What its names may hold. */
const NAME = /^[a-zA-Z0-9-_]+$/;

export const iglu: Format = {
  files: (selection) => {
    const vendor = vendorOf(selection);
    const taken = new Set(selection.events.map(({ name }) => name));
    return selection.events.map((event) => {
      const self = { name: nameOf(event, taken), ...(statedIn(event) ?? { vendor, version: '1-0-0' }) };
      return jsonFile(`schemas/${self.vendor}/${self.name}/jsonschema/${self.version}`, schemaOf(event, self));
    });
  },
};

/** The name itself where it can be one, else one made of the id. */
function nameOf({ id, name }: PlanEvent, taken: Set<string>): string {
  if (NAME.test(name)) return name;
  const own = numbered(id.replaceAll('-', '_'), (one) => taken.has(one), '_');
  taken.add(own);
  return own;
}

/** What an import of such schemas has kept of where they are. */
function statedIn({ fields }: PlanEvent): Omit<Self, 'name'> | undefined {
  const [vendor, version] = ['vendor', 'version'].map((key) => String(fieldIn(fields, key)));
  return /^[\w-]+(?:\.[\w-]+)+$/.test(vendor ?? '') && /^\d+-\d+-\d+$/.test(version ?? '')
    ? { vendor: vendor ?? '', version: version ?? '' }
    : undefined;
}

function schemaOf(event: PlanEvent, self: Self) {
  const { name, summary, status } = event;
  return {
    $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
    description: [...(self.name === name ? [] : [name]), ...(summary === '' ? [] : [summary])].join(': ') || undefined,
    self: { vendor: self.vendor, name: self.name, format: 'jsonschema', version: self.version },
    ...(status === 'deprecated' && { deprecated: true }),
    additionalProperties: true,
    type: 'object',
    ...inDraft04(payloadKeywords(event)),
  };
}

/** The host of the site read backwards, `com.example.reference`; `com.example` where it has no domain of its own. */
function vendorOf({ url }: Selection): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isDomain = /\.[a-z][a-z0-9-]*$/.test(host);
  return isDomain ? host.split('.').reverse().join('.') : 'com.example';
}
