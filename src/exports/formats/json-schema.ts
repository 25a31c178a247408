// Every event's JSON Schema 2020-12 in one document, each with its own address
// (https://json-schema.org/draft/2020-12/json-schema-core#section-9.3, "Bundling").

import { eventSchema } from '../json-schema.ts';
import { jsonMapOf } from './format.ts';
import type { Format } from './format.ts';

export const jsonSchema: Format = {
  files: (selection) => {
    const { name, summary, url } = selection;
    const about = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${url}events.schema.json`,
      title: name,
      description: summary,
    };
    return [jsonMapOf(selection, 'events.schema.json', about, '$defs', eventSchema)];
  },
};
