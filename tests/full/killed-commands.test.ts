// Whenever a command that writes is killed, its folder is what it was or holds all that was to be written, at the latest
// when the next command has begun; and that can do the same again. Between any two changes of the disk is tried beside
// `writeFiles`; here whole commands are killed at 20 random moments.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { segmentPlan } from '../../bench/plans.ts';
import { runCatalog } from '../../src/cli/run.ts';
import { finishWriting } from '../../src/cli/write-files.ts';
import { sumOf } from './project.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const START = join(ROOT, 'starter');
const scratch = mkdtempSync(join(tmpdir(), 'killed-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const plan = join(scratch, 'plan.json');
writeFileSync(plan, segmentPlan(60));

interface Case {
  readonly kills: number;
  readonly args: (folder: string) => readonly string[];
  /** Whether the folder that it writes into is there before, with a catalog in it or nothing. */
  readonly isThere: boolean | 'empty';
  /** How it ends where all is written already. */
  readonly again: 0 | 2;
}

const toImport = (folder: string) => ['import', plan, '--content', folder];
const CASES: Readonly<Record<string, Case>> = {
  import: { kills: 7, args: toImport, isThere: true, again: 0 },
  'import into a new catalog': { kills: 4, args: toImport, isThere: false, again: 0 },
  new: { kills: 3, args: (folder) => ['new', 'event', 'Bed Made', '--content', folder], isThere: true, again: 2 },
  init: { kills: 2, args: (folder) => ['init', folder], isThere: false, again: 2 },
  'init into an empty folder': { kills: 2, args: (folder) => ['init', folder], isThere: 'empty', again: 2 },
  'export --out': {
    kills: 2,
    args: (folder) => ['export', 'json-schema', '--out', folder, '--replace', '--content', START],
    isThere: false,
    again: 0,
  },
};

function begin(folder: string, isThere: Case['isThere']): void {
  mkdirSync(isThere === 'empty' ? folder : dirname(folder), { recursive: true });
  if (isThere === true) cpSync(START, folder, { recursive: true });
}

const stateOf = (folder: string): string => (existsSync(folder) ? sumOf(folder) : 'not there');

/** Runs the command in this process; how it ended. */
function run(args: readonly string[]): Promise<number> {
  return runCatalog([...args], { out: () => undefined, err: () => undefined, env: {} });
}

/** Begins the command in a process of its own, and kills that some milliseconds after its first file is there, or before. */
async function kill(args: readonly string[], folder: string, moment: number): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/catalog.ts', ...args], { cwd: ROOT, stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  const before = hiddenIn(folder);
  const begun = performance.now();
  let first = 0;
  while (child.exitCode === null) {
    const now = performance.now();
    if (first === 0 && (moment < 0.3 ? now - begun > moment * 3000 : hiddenIn(folder) > before)) first = now;
    if (first > 0 && now - first >= Math.max(0, moment - 0.3) * 40) break;
    await Promise.race([ended, new Promise((done) => setTimeout(done, 1))]);
  }
  child.kill('SIGKILL');
  await ended;
}

/** How many hidden things stand in the folder and beside it: what is being written begins as one. */
function hiddenIn(folder: string): number {
  const both = [folder, dirname(folder)].filter((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory());
  return both.flatMap((each) => readdirSync(each)).filter((name) => name.startsWith('.')).length;
}

for (const [name, { kills, args, isThere, again }] of Object.entries(CASES)) {
  test(`${name}, killed at ${kills} random moments, leaves all or nothing and can be run again`, async () => {
    const whole = join(scratch, name, 'whole', 'mine');
    begin(whole, isThere);
    assert.equal(await run(args(whole)), 0);
    const wanted = stateOf(whole);
    for (let time = 1; time <= kills; time += 1) {
      const folder = join(scratch, name, String(time), 'mine');
      begin(folder, isThere);
      const before = stateOf(folder);
      const moment = Math.random();
      await kill(args(folder), folder, moment);
      finishWriting(folder);
      const now = stateOf(folder);
      assert.ok(now === before || now === wanted, `killed at ${moment.toFixed(3)}: neither the old nor the new`);
      assert.equal(await run(args(folder)), now === wanted ? again : 0);
      assert.equal(stateOf(folder), wanted);
      assert.deepEqual(readdirSync(dirname(folder)), ['mine']);
      rmSync(dirname(folder), { recursive: true });
    }
  });
}
