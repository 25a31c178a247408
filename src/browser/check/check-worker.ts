// Checks a payload beside the page, which a long one would hold up.

import { codeIn } from '../../plan/code/code-in.ts';
import { checkPayload } from '../../plan/payload/check-payload.ts';
import type { PayloadSchema } from '../../plan/payload/due-of-schema.ts';

export interface CheckRequest {
  readonly text: string;
  readonly schema: PayloadSchema;
  readonly otherKeys: ReadonlyMap<string, string>;
  readonly onlyCall: string | undefined;
  /** Functions of the company's own that send events. */
  readonly wrappers: readonly string[];
}

/** Answers with the report, or with nothing where the reader of code could not be loaded. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { text, schema, wrappers, ...options } = data;
  void codeIn(text, wrappers)
    .then((code) => checkPayload(text, schema, { ...options, code }))
    .then(
      (report) => postMessage(report),
      () => postMessage(undefined),
    );
});
