// `node bench/scan.ts`: how many calls of the sample apps a scan finds, and what a repository of 5,000 files costs.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { digits } from '../src/words/numbers.ts';
import { APPS, callsFound, writeApp } from '../tests/code/apps.ts';
import { measure } from './measure.ts';

const FILES = Number(process.argv[2] ?? 5000);
/** Of five files one sends events. */
const SENDING = 5;
/** Right, found, and all there are, over the apps. */
const totals = [0, 0, 0];
const NOUNS = ['parcel', 'ticket', 'voucher', 'locker'];
const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'scan-'));
try {
  await weighApps(join(scratch, 'apps'));
  const bytes = writeRepository(join(scratch, 'repository'));
  const command = [
    process.execPath,
    '--liftoff-only',
    'src/cli/catalog.ts',
    'scan',
    join(scratch, 'repository'),
    '--format',
    'sarif',
  ];
  const { cpu, memory } = await measure([...command, '--call', 'trackEvent'], { cwd: root, ends: 1 });
  console.log(
    `${digits(FILES)} files, ${digits(Math.round(bytes / 1e6))} MB: ${cpu} s CPU, ${digits(Math.round(memory / 1e6))} MB`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}

/** A call is right where its place, its name and its keys all are. */
async function weighApps(folder: string): Promise<void> {
  for (const app of APPS) {
    let [right, found, all] = [0, 0, 0];
    for (const noun of NOUNS) {
      const own = join(folder, app, noun);
      const truths = new Set(writeApp(app, own, noun).truths.map(({ call }) => call));
      const calls = await callsFound(own);
      found += calls.length;
      all += truths.size;
      right += calls.filter((call) => truths.has(call)).length;
    }
    count(app, right, found, all);
  }
}

function count(app: string, right: number, found: number, all: number): void {
  const say = (name: string, [ours = 0, there = 0, due = 0]: readonly number[]): void =>
    console.log(
      `${name.padEnd(8)} ${String(due).padStart(4)} calls: precision ${(ours / there).toFixed(3)}, recall ${(ours / due).toFixed(3)}`,
    );
  say(app, [right, found, all]);
  for (const [index, number] of [right, found, all].entries()) totals[index] = (totals[index] ?? 0) + number;
  if (app === APPS.at(-1)) say('together', totals);
}

/** Files of the sample apps among files of our own, which send nothing. */
function writeRepository(folder: string): number {
  const samples = filesIn(join(root, 'tests/fixtures/apps'));
  const others = filesIn(join(root, 'src')).filter((path) => ['.ts', '.tsx', '.astro'].includes(extname(path)));
  let bytes = 0;
  for (let number = 0; number < FILES; number++) {
    const list = number % SENDING === 0 ? samples : others;
    const path = list[Math.floor(number / (list === samples ? SENDING : 1)) % list.length]!; // within the list
    const text = readFileSync(path, 'utf8');
    const name = `${number % 50}/part-${number}${extname(path.replace(/\.txt$/, ''))}`;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    bytes += text.length;
  }
  return bytes;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
