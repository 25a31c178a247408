#!/usr/bin/env node
// What Node has compiled once it finds again: half of what a short command takes.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runCatalog } = await import('./run.ts');

process.exitCode = await runCatalog(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  isTerminal: process.stdout.isTTY && process.stderr.isTTY,
});
