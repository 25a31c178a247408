// Reads files away from the page, so that it never stands still however large they are.

import type { PlanData } from '../../../plan/plan-data.ts';
import { codeIn } from '../../../plan/code/code-in.ts';
import { foreignNamesReader, type ForeignNamesReader, type ForeignNames } from '../../../plan/names/foreign-names.ts';

export type ReaderRequest =
  | { readonly catalog: Pick<PlanData, 'events' | 'properties' | 'calls'> }
  | { readonly read: File | string }
  | { readonly match: readonly string[] };

let reader: ForeignNamesReader | undefined;
let calls: PlanData['calls'];

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  if ('catalog' in data) {
    reader = foreignNamesReader(data.catalog);
    calls = data.catalog.calls;
  } else void answer(data).then((names) => postMessage(names), reportError);
});

async function answer(request: Exclude<ReaderRequest, { catalog: unknown }>): Promise<ForeignNames | undefined> {
  if ('match' in request) return reader?.match(request.match);
  const { read } = request;
  const codeOf = (text: string) => codeIn(text, calls);
  return typeof read === 'string'
    ? reader?.read('', read, await codeOf(read))
    : reader?.readBytes(read.name, new Uint8Array(await read.arrayBuffer()), codeOf);
}
