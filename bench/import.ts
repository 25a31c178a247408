// What an import costs: CPU and memory of the command, by the form of the plan and its size. Beside it what an empty program
// costs on the same machine at the same time, because a busy one makes both dearer.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { roomyFolder } from '../scripts/test/system.ts';
import { amplitudePlan, segmentPlan } from './plans.ts';
import { measure, type Cost } from './measure.ts';

const RUNS = 5;
const cwd = resolve(import.meta.dirname, '..');
// What a disk takes to make 4,000 files says nothing of the import.
const root = mkdtempSync(join(roomyFolder(1e8), 'bench-import-'));

/** The cheapest of some runs. */
async function cheapest(command: readonly string[]): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    rmSync(join(root, 'content'), { recursive: true, force: true });
    costs.push(await measure(command, { cwd }));
  }
  return costs.reduce((least, one) => (one.cpu < least.cpu ? one : least));
}

const CASES = [
  ['Segment rules, 2,000 events', 'rules.json', segmentPlan(2000)],
  ['Amplitude CSV, 1,500 events', 'amplitude.csv', amplitudePlan(1500)],
] as const;

console.log('| plan | CPU s | memory |\n| --- | --- | --- |');
const show = (name: string, { cpu, memory }: Cost): void =>
  console.log(`| ${name} | ${cpu.toFixed(2)} | ${Math.round(memory / 1e6)} MB |`);
try {
  show('an empty program', await cheapest([process.execPath, '-e', 'setTimeout(() => 0, 200)']));
  for (const [name, file, text] of CASES) {
    const path = join(root, file);
    writeFileSync(path, text);
    show(
      name,
      await cheapest([process.execPath, 'src/cli/catalog.ts', 'import', path, '--content', join(root, 'content')]),
    );
  }
} finally {
  rmSync(root, { recursive: true });
}
