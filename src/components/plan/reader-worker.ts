// Reads files away from the page, so that it never stands still however large they are.

import type { PlanData } from '../../plan/plan-data.ts';
import { planReader, type PlanReader, type Reading } from '../../plan/reading.ts';

export type ReaderRequest =
  | { readonly catalog: Pick<PlanData, 'events' | 'properties'> }
  | { readonly read: File | string }
  | { readonly match: readonly string[] };

let reader: PlanReader | undefined;

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  if ('catalog' in data) reader = planReader(data.catalog);
  else void answer(data).then((reading) => postMessage(reading));
});

async function answer(request: Exclude<ReaderRequest, { catalog: unknown }>): Promise<Reading | undefined> {
  if ('match' in request) return reader?.match(request.match);
  const { read } = request;
  return typeof read === 'string' ? reader?.read('', read) : reader?.read(read.name, await read.text());
}
