// Plans as they come out of any accident: each is imported, or refused with words of ours, and never in between.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import fc from '../generated/fast-check.ts';
import { amplitudePlan, segmentPlan } from '../../bench/plans.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { runCatalog } from '../../src/cli/run.ts';
import { toDownload } from '../../src/exports/download.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { hostile, shipped, write } from '../exports/plans.ts';

const FILES = 500;
/** Seconds of processor that one may take; a good one takes a tenth. */
const MOST_SECONDS = 5;
const FIXTURES = resolve(import.meta.dirname, '../fixtures/imports');
const scratch = mkdtempSync(join(tmpdir(), 'any-import-'));
after(() => rmSync(scratch, { recursive: true }));

type Plan = readonly [name: string, bytes: Buffer];

/** The plans of other tests, and a few events of the shipped catalog and all whose names break out, in every format. */
async function goodPlans(): Promise<readonly Plan[]> {
  const plans: Plan[] = [
    ...readdirSync(FIXTURES).map((name): Plan => [name, readFileSync(join(FIXTURES, name))]),
    ['rules.json', Buffer.from(segmentPlan(3))],
    ['amplitude.csv', Buffer.from(amplitudePlan(3))],
    ['list.txt', Buffer.from('Bed Made\nBed Slept In\n')],
    ['plan.csv', Buffer.from('sep=;\r\nEvent;Parameter;Type\r\nBed Made;bed;string\r\n;count;integer\r\n')],
    [
      'glean.yaml',
      Buffer.from('$schema: moz://mozilla.org/schemas/glean/metrics/2-0-0\nbed:\n  made:\n    type: event\n'),
    ],
  ];
  for (const selection of [{ ...shipped, events: shipped.events.slice(0, 3) }, hostile]) {
    for (const format of FORMATS) {
      const made = format.isArchive ? await toDownload(format, selection) : undefined;
      const files = made ? [{ path: made.name, text: made.body }] : await write(format.id, selection);
      const [first] = files;
      if (first) plans.push([first.path.replaceAll('/', '-'), Buffer.from(first.text as string)]); // or bytes
    }
  }
  return plans;
}

const ODD = [
  'null',
  '[]',
  '{}',
  '""',
  '"__proto__"',
  '1e999',
  '-0',
  '\u0000',
  '\ud800',
  '\u202e',
  '"',
  "'",
  '\n',
  ',',
  '|',
  ':',
];
const MORE = ['&a', '*a', '<<', '---', '!!js', '<html>', '$ref', '#', '`', '\\', '\t', 'constructor', '='.repeat(300)];
const odd = fc.constantFrom(...ODD, ...MORE, 'é'.repeat(260), '['.repeat(3000), '{"a":'.repeat(3000), '9'.repeat(400));

/** What befalls a file: where, as a part of its length, and how it is then. */
const accident: fc.Arbitrary<(bytes: Buffer) => Buffer> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), odd, fc.nat(9))
  .map(([part, length, text, kind]) => (bytes) => {
    const at = Math.floor(part * bytes.length);
    const [before, cut, behind] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
    const [lines, line] = [bytes.toString().split('\n'), Math.floor(part * bytes.toString().split('\n').length)];
    if (kind === 0) return before;
    if (kind === 1) return Buffer.concat([before, behind]);
    if (kind === 2) return Buffer.concat([before, cut, cut, cut, behind]);
    if (kind === 3) return Buffer.concat([before, Buffer.from([length * 4]), behind]);
    if (kind === 4) return Buffer.from(lines.toSpliced(line, 1).join('\n'));
    if (kind === 5) return Buffer.from(lines.toReversed().join('\r\n'));
    if (kind === 6) return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]);
    if (kind === 7) return Buffer.from(swapped(bytes.toString(), at, text));
    return Buffer.concat([before, Buffer.from(text), kind === 8 ? bytes.subarray(at) : behind]);
  });

/** The next word, number or text behind a place, replaced. */
function swapped(whole: string, at: number, text: string): string {
  return whole.slice(0, at) + whole.slice(at).replace(/"[^"\n]*"|[\w.-]+/, () => text);
}

const good = await goodPlans();
const broken = fc
  .tuple(fc.constantFrom(...good), fc.array(accident, { minLength: 1, maxLength: 3 }))
  .map(([[name, bytes], accidents]): Plan => [name, accidents.reduce((now, befall) => befall(now), bytes)]);

test(`each of ${FILES} damaged plans comes in sound, or is refused with nothing written and no stack`, async () => {
  const ends = new Map<number, number>();
  const plans = fc.sample(broken, { numRuns: FILES });
  for (const [index, [name, bytes]] of plans.entries()) {
    const folder = join(scratch, String(index));
    mkdirSync(folder);
    writeFileSync(join(folder, name), bytes);
    const content = join(folder, 'content');
    const said: string[] = [];
    const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text), env: {} };
    const begun = process.cpuUsage();
    const code = await runCatalog(['import', join(folder, name), '--content', content], terminal);
    const { user, system } = process.cpuUsage(begun);
    const what = `${index} ${name}\n${said.join('\n').slice(0, 2000)}`;
    assert.ok((user + system) / 1e6 < MOST_SECONDS, `${(user + system) / 1e6} s: ${what}`);
    assert.ok([0, 1, 2].includes(code), what);
    assert.doesNotMatch(said.join('\n'), /^\s+at .*[:(]\d+:\d+\)?$|\b(?:Type|Range|Reference)Error\b/m, what);
    assert.equal(existsSync(content), code === 0, what);
    if (code === 0) {
      const { problems } = await loadCatalog(content);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
        what,
      );
    } else
      assert.ok(
        said.some((text) => /\S/.test(text)),
        what,
      );
    rmSync(folder, { recursive: true });
    ends.set(code, (ends.get(code) ?? 0) + 1);
  }
  // Neither kind of end is the only one, or the accidents are too mild or too hard.
  for (const code of [0, 1]) assert.ok((ends.get(code) ?? 0) > FILES / 10, JSON.stringify([...ends]));
});
