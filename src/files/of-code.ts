// The grammars that read pasted code in the browser, packed. The page that needs one asks for it.

import { RUNTIME } from '../code/runtime.ts';
import { LANGUAGES } from '../code/languages.ts';
import { fileOf, grammarUrl } from '../site/urls.ts';
import { file, type SiteFile } from './file.ts';
import { packedGrammar } from './statics.ts';

export function* filesOfCode(): Generator<SiteFile> {
  const grammars = new Set(Object.values(LANGUAGES).map(({ grammar }) => grammar));
  for (const name of [RUNTIME, ...grammars]) {
    const { keptAs, body } = packedGrammar(name);
    yield { ...file(fileOf(grammarUrl(name)), body), keptAs };
  }
}
