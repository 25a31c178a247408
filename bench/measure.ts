// What a command costs: how long one waits for it, CPU of it and all it starts, and the most memory they hold together. Read
// from /proc, because a program that a program leaves behind is in no one's account.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds from start to end. */
  readonly wait: number;
  /** Seconds, user and system. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

const POLL = 25;
const PAGE = 4096;
const TICKS_PER_SECOND = 100;

interface Process {
  readonly parent: number;
  readonly ticks: number;
  readonly bytes: number;
}

/** Runs a command to its end. Throws an Error with its output if it does not end with the code it should: 0, unless said. */
export async function measure(
  [program = '', ...args]: readonly string[],
  { ends = 0, ...options }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly ends?: number },
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ticks = new Map<number, number>();
  let memory = 0;
  const timer = setInterval(() => {
    const ours = descendants(child.pid ?? 0);
    for (const [pid, each] of ours) ticks.set(pid, each.ticks);
    memory = Math.max(
      memory,
      ours.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    );
  }, POLL);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== ends) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-4000)}`);
  const wait = (performance.now() - started) / 1000;
  return { wait, cpu: [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND, memory };
}

function descendants(root: number): readonly (readonly [pid: number, Process])[] {
  const all = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
      all.set(Number(name), { parent, ticks: user + system, bytes: pages * PAGE });
    } catch {
      // It has ended in the meantime.
    }
  }
  const isOurs = (pid: number): boolean => pid === root || (all.has(pid) && isOurs(all.get(pid)?.parent ?? 0));
  return [...all].filter(([pid]) => isOurs(pid));
}
