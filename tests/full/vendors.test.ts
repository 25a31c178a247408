// Programs of others that make code of plans take the files we write: Typewriter its plan.json, without an account,
// quicktype and json-schema-to-typescript the JSON Schema of events.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import ts from 'typescript';
import { loadCatalog } from '../../src/catalog/load.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { eventSchema } from '../../src/exports/json-schema.ts';
import { warningsOf } from '../../src/exports/rules/warnings.ts';
import { selectAll } from '../../src/exports/selection.ts';
import { writeCompany } from '../company/company.ts';
import { typeErrors } from '../exports/compiler.ts';
import { addresses, hostile, shipped, writeOne } from '../exports/plans.ts';
import { fetchTool } from './on-demand.ts';

const scratch = mkdtempSync(join(tmpdir(), 'vendors-'));
after(() => rmSync(scratch, { recursive: true }));

const commented = shipped.events.map((event) => ({ ...event, summary: `${event.summary ?? ''} */ \\ \`x\` 'y'` }));
const PLANS = { shipped, hostile, commented: { ...shipped, events: commented } } as const;

for (const [name, selection] of Object.entries(PLANS)) {
  test(`Typewriter makes a function for every event of its plan.json that it takes (${name})`, async () => {
    const named = new Set([...warningsOf('typewriter', selection.events)].map(({ event }) => event?.id));
    const events = selection.events.filter((event) => !named.has(event.id));
    const typewriter = fetchTool('typewriter', '9.2.0', ['typescript@4.9.5']);
    const folder = join(scratch, name);
    mkdirSync(join(folder, 'plan'), { recursive: true });
    const text = await writeOne('typewriter', { ...selection, events });
    const plan: { readonly id: string; readonly rules: readonly object[] } = JSON.parse(text);
    writeFileSync(join(folder, 'plan', 'plan.json'), text);
    const client = 'client: { sdk: analytics-node, language: typescript }';
    writeFileSync(join(folder, 'typewriter.yml'), `${client}\ntrackingPlans: [{ id: ${plan.id}, path: ./plan }]\n`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(typewriter, 'bin', 'run'), 'prod'], {
      cwd: folder,
      encoding: 'utf8',
      // It tells its makers nothing then.
      env: { ...process.env, NODE_ENV: 'test' },
    });
    assert.equal(status, 0, stdout + stderr);
    const made = readFileSync(join(folder, 'plan', 'segment.ts'), 'utf8');
    const { diagnostics } = ts.transpileModule(made, { reportDiagnostics: true });
    assert.deepEqual(
      diagnostics?.map(({ messageText }) => messageText),
      [],
    );
    const functions = [...made.matchAll(/^ ?export function (\w+)\(\s*message: TrackMessage</gm)].map(([, one]) => one);
    assert.equal(new Set(functions).size, plan.rules.length, functions.join(' '));
  });

  test(`quicktype makes types of the JSON Schema of every event (${name})`, async () => {
    const { quicktype, InputData, JSONSchemaInput } = await import(
      join(fetchTool('quicktype-core', '26.0.0'), 'dist', 'index.js')
    );
    for (const event of selection.events.filter(({ properties }) => properties.length > 0)) {
      const input = new JSONSchemaInput(undefined);
      await input.addSource({ name: 'Payload', schema: JSON.stringify(eventSchema(event)) });
      const inputData = new InputData();
      inputData.addInput(input);
      const options = { inputData, lang: 'typescript', rendererOptions: { 'just-types': true } };
      const { lines } = (await quicktype(options)) as { readonly lines: readonly string[] };
      assert.deepEqual(typeErrors(lines.join('\n'), ['export {};']), [], event.id);
      assert.match(lines.join('\n'), /^export (?:interface|type|enum) /m, event.id);
    }
  });
}

test('json-schema-to-typescript makes types of the JSON Schema of events of a company, and they compile', async () => {
  const content = join(scratch, 'company');
  writeCompany(content);
  const { value: catalog } = await loadCatalog(content);
  assert.ok(catalog);
  const { compile } = await import(join(fetchTool('json-schema-to-typescript', '16.0.0'), 'dist', 'src', 'index.js'));
  const { events } = selectAll(catalogJson(catalog, addresses));
  for (const event of events.filter(({ id }, at) => at % 80 === 0 || id === 'checkout-sent')) {
    const schema = JSON.parse(JSON.stringify(eventSchema(event)));
    const types: string = await compile(schema, 'Event', { format: false, bannerComment: '' });
    assert.match(types, /export (?:interface|type) /);
    assert.deepEqual(
      typeErrors(types, ["import type * as all from './events.ts'; export type All = typeof all;"]),
      [],
      event.id,
    );
  }
});
