#!/usr/bin/env node
import { runCatalog } from './run.ts';

process.exitCode = await runCatalog(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  isTerminal: process.stdout.isTTY && process.stderr.isTTY,
});
