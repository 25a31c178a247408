import type { SentFrom, SentTo } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Authored } from '../schema.ts';
import type { Resolve } from './references.ts';

type Sent = Pick<Authored<'event'>, 'sources' | 'destinations'>;

/** Where an event is sent from and to, of those that exist, in the order of the file. */
export function linkedSent(record: AuthoredRecord<Sent>, resolve: Resolve) {
  const from = record.data.sources.map((one, index) => {
    const short = typeof one === 'string';
    const said = short ? { source: one as SentFrom['source'] } : one; // resolved below
    return { id: said.source, path: ['sources', index, ...(short ? [] : ['source'])], said };
  });
  const to = record.data.destinations.map((one, index) => {
    const short = typeof one === 'string';
    const said = short ? { destination: one as SentTo['destination'] } : one; // resolved below
    return { id: said.destination, path: ['destinations', index, ...(short ? [] : ['destination'])], said };
  });
  return {
    sources: resolve(record, 'source', from).map(({ said }): SentFrom => said),
    destinations: resolve(record, 'destination', to).map(({ said }): SentTo => said),
  };
}
