// Whether an output may be silent about a key: only where a list says so, and only as long as it is.

import type { FileKind } from './authored.ts';
import type { LeftOut } from './left-out.ts';
import type { Output } from './outputs.ts';

/** One look for a value of a key in an output. */
export interface Look {
  readonly kind: FileKind;
  readonly key: string;
  /** Which value it is, of a key that has few. */
  readonly as?: string | undefined;
  readonly output: Output;
  readonly found: boolean;
  /** The file and value, for the report. */
  readonly place: string;
}

/** A line for each key that an output loses without a word, and for each word that is needed no more. An output has a key if
 * it has all its values; each of few is a line of its own. */
export function judge(looks: readonly Look[], excuses: readonly LeftOut[]): readonly string[] {
  const outputs = new Set(looks.map(({ output }) => output));
  const lost = new Map(looks.filter((look) => !look.found).map((look) => [nameOf(look), look.place]));
  const asked = new Map(looks.map((look) => [nameOf(look), look]));
  const covered = excuses
    .filter(({ output }) => outputs.has(output))
    .map((excuse) => ({ excuse, names: [...asked].filter(([, look]) => covers(excuse, look)).map(([name]) => name) }));
  const excused = new Set(covered.flatMap(({ names }) => names));
  return [
    ...[...lost].filter(([name]) => !excused.has(name)).map(([name, place]) => `${name} is lost: ${place}`),
    ...[...excused].filter((name) => !lost.has(name)).map((name) => `${name} is there: it need not be left out`),
    ...covered
      .filter(({ names }) => names.length === 0)
      .map(({ excuse }) => `${excuse.output}: ${excuse.kind ?? ''} ${excuse.keys} covers no key`),
  ];
}

const covers = ({ kind, keys, values, output }: LeftOut, look: Look): boolean =>
  output === look.output &&
  (kind === undefined || kind === look.kind) &&
  keys.test(look.key) &&
  (values?.test(look.as ?? '') ?? true);
const nameOf = ({ kind, key, as, output }: Look): string =>
  `${output}: ${kind} \`${key}\`${as === undefined ? '' : ` ${as}`}`;
