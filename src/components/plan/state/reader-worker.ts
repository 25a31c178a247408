// Reads files away from the page, so that it never stands still however large they are.

import type { PlanData } from '../../../plan/plan-data.ts';
import { codeIn } from '../../../plan/code/code-in.ts';
import {
  foreignNamesReader,
  textIn,
  type ForeignNamesReader,
  type ForeignNames,
} from '../../../plan/names/foreign-names.ts';

export type ReaderRequest =
  | { readonly catalog: Pick<PlanData, 'events' | 'properties'> }
  | { readonly read: File | string }
  | { readonly match: readonly string[] };

let reader: ForeignNamesReader | undefined;

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  if ('catalog' in data) reader = foreignNamesReader(data.catalog);
  else
    void answer(data).then(
      (names) => postMessage(names),
      (error: unknown) => {
        // Told to the page as an error of the worker.
        setTimeout(() => {
          throw error;
        });
      },
    );
});

async function answer(request: Exclude<ReaderRequest, { catalog: unknown }>): Promise<ForeignNames | undefined> {
  if ('match' in request) return reader?.match(request.match);
  const { read } = request;
  const [name, text] =
    typeof read === 'string' ? ['', read] : [read.name, textIn(new Uint8Array(await read.arrayBuffer()))];
  return reader?.read(name, text, await codeIn(text));
}
