// What others call our events and keys, for programs.

import { jsonFile } from './format.ts';
import type { Format } from './format.ts';

export const mapping: Format = {
  files: ({ name, url, origin, updated, events }) => [
    jsonFile('mapping.json', {
      name,
      url,
      origin,
      updated,
      events: events.flatMap((event) => {
        const { id, name: sent, call, url: page, as } = event;
        return as ? [{ event: id, name: sent, call, url: page, elsewhere: as }] : [];
      }),
    }),
  ],
};
