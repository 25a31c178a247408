// Checks a payload beside the page, which a long one would hold up.

import { codeIn } from '../../plan/code/code-in.ts';
import { checkPayload } from '../../plan/payload/check-payload.ts';
import type { PayloadSchema } from '../../plan/payload/due-of-schema.ts';

export interface CheckRequest {
  readonly text: string;
  readonly schema: PayloadSchema;
  readonly otherKeys: ReadonlyMap<string, string>;
}

/** Answers with the report, or with nothing where the reader of code could not be loaded. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { text, schema, otherKeys } = data;
  void codeIn(text)
    .then((code) => checkPayload(text, schema, { otherKeys, code }))
    .then(
      (report) => postMessage(report),
      () => postMessage(undefined),
    );
});
