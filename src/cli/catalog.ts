#!/usr/bin/env node
// What Node has compiled once it finds again: half of what a short command takes.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache();
// The space for what is new would grow to 64 MB and more, of which an import has no use: a third of its memory, for no time.
if (process.argv[2] === 'import') setFlagsFromString('--semi-space-growth-factor=1');
// The reader of YAML asks the environment at every word of a file: of the system a tenth of its time, of a copy nothing.
process.env = { ...process.env };
const canAnswer = process.stdin.isTTY && process.stderr.isTTY;
const { runCatalog } = await import('./run.ts');

process.exitCode = await runCatalog(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  ...(canAnswer && { ask }),
  isTerminal: process.stdout.isTTY && process.stderr.isTTY,
});

async function ask(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
