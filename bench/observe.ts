// `node bench/observe.ts`: a million calls as NDJSON through `catalog observe`; processor time and memory of the run.

import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCatalog } from '../src/catalog/load.ts';
import { digits } from '../src/words/numbers.ts';
import { measure } from './measure.ts';

const MANY = Number(process.argv[2] ?? 1_000_000);
const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'observe-'));
try {
  const file = join(scratch, 'traffic.ndjson');
  await writeTraffic(file);
  const command = [process.execPath, 'src/cli/catalog.ts', 'observe', file, '--format', 'json'];
  const { cpu, memory } = await measure(command, { cwd: root });
  console.log(
    `${digits(MANY)} calls, ${digits(Math.round(statSync(file).size / 1e6))} MB: ${cpu} s CPU, ${digits(Math.round(memory / 1e6))} MB`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}

/** Calls as the examples of the catalog have them, on thirty days. */
async function writeTraffic(path: string): Promise<void> {
  const { value: catalog } = await loadCatalog(join(root, 'content'));
  const samples = (catalog?.events ?? []).map(({ call, name, properties }) => ({
    call,
    name,
    properties: Object.fromEntries(properties.map(({ key, example }) => [key, example])),
  }));
  const out = createWriteStream(path);
  for (let number = 0; number < MANY; number++) {
    const { call, name, properties } = samples[number % samples.length]!; // within the list
    const timestamp = new Date(Date.UTC(2026, 9, 1 + (number % 30), number % 24)).toISOString();
    const keys = call === 'identify' || call === 'group' ? { traits: properties } : { properties };
    const named = call === 'track' ? { event: name } : {};
    const record = {
      type: call,
      ...named,
      messageId: `m-${number}`,
      anonymousId: `a-${number % 1000}`,
      ...keys,
      timestamp,
    };
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
