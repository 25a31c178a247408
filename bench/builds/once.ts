// What one waits for once, whatever the catalog: packages that are fetched and unpacked, and the tests of this project.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure, type Cost } from '../measure.ts';
import { ENV, ROOT } from './project.ts';
import { folderOf, installRival, type Rival } from './rivals.ts';
import { megabytes, seconds, type Table } from './table.ts';

export const OURS = 'this project';

export async function installOurs(scratch: string, table: Table): Promise<void> {
  const folder = join(scratch, 'install');
  mkdirSync(folder);
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(ROOT, name), join(folder, name));
  const cost = await measure(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: folder, env: ENV });
  tell(table, OURS, cost, folder);
  rmSync(folder, { recursive: true });
}

export async function installOther(rival: Rival, scratch: string, table: Table): Promise<void> {
  const cost = await installRival(rival, scratch);
  if (cost) tell(table, rival.name, cost, folderOf(rival, scratch));
  else table.set('install', rival.name, 'a package of the system');
}

export async function runTests(table: Table): Promise<void> {
  const { wait, cpu, memory } = await measure(['npm', 'test'], { cwd: ROOT, env: process.env });
  table.set('npm test', OURS, `${seconds(wait)}, ${seconds(cpu)} CPU, ${megabytes(memory)}`);
}

function tell(table: Table, column: string, { wait, cpu }: Cost, folder: string): void {
  const packages = join(folder, 'node_modules');
  const [kilobytes = ''] = execFileSync('du', ['-sk', packages], { encoding: 'utf8' }).split('\t');
  const lock = JSON.parse(readFileSync(join(packages, '.package-lock.json'), 'utf8')) as { readonly packages: object }; // npm's
  table.set('install', column, `${seconds(wait)}, ${seconds(cpu)} CPU`);
  table.set(
    '… on disk',
    column,
    `${megabytes(Number(kilobytes) * 1024)}, ${Object.keys(lock.packages).length} packages`,
  );
}
