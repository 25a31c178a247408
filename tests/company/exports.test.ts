// What is written of a whole company's plan, judged by others: ajv, the TypeScript compiler, the schemas of vendors.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { loadCatalog } from '../../src/catalog/load.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { eventSchema } from '../../src/exports/json-schema.ts';
import { selectAll, type PlanEvent } from '../../src/exports/selection.ts';
import { checkPayload } from '../../src/plan/payload/check-payload.ts';
import { typeErrors } from '../exports/compiler.ts';
import { addresses, write, writeOne } from '../exports/plans.ts';
import { describesItself, draft04 } from '../exports/iglu-rules.ts';
import { refusedByRudderstack } from '../exports/rudderstack-rules.ts';
import { warningsOf } from '../../src/exports/rules/warnings.ts';
import { writeCompany } from './company.ts';
import { LONG_KEY } from './extremes.ts';
import { rightPayload, wrongPayloads } from './payloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'company-'));
after(() => rmSync(folder, { recursive: true }));
writeCompany(folder);
const { value: catalog, problems } = await loadCatalog(folder);
assert.ok(catalog, JSON.stringify(problems));
const selection = selectAll(catalogJson(catalog, addresses));
const { events } = selection;

const ajv = addFormats.default(new Ajv2020({ strict: false, ownProperties: true, allErrors: true }));

/** Faults that the check of a pasted payload finds, without what it only remarks on. */
function faults(event: PlanEvent, payload: unknown): readonly unknown[] {
  const { findings } = checkPayload(JSON.stringify(payload), JSON.parse(JSON.stringify(eventSchema(event))));
  return findings.filter(({ kind }) => kind !== 'unknown' && kind !== 'unread');
}

test('the plan is sound, but for one name that is like another and what advertising gets', () => {
  const found = Map.groupBy(problems, ({ code }) => code);
  assert.deepEqual([...found.keys()].sort(), ['refused-personal', 'similar-name']);
  assert.deepEqual(
    found.get('similar-name')?.map(({ file }) => file),
    ['events/form-sent-2.yaml'],
  );
  assert.deepEqual(
    found.get('refused-personal')?.map(({ file }) => file),
    ['events/account-created.yaml', 'events/member-created.yaml', 'events/share-link-created.yaml'],
  );
  assert.ok(events.length >= 200, `${events.length} events`);
});

test('every event accepts what it should and refuses each mistake, by ajv and by the check of a payload alike', () => {
  let refused = 0;
  for (const event of events) {
    const validate = ajv.compile(eventSchema(event));
    const right = rightPayload(event);
    assert.ok(validate(right), `${event.id}: ${JSON.stringify(validate.errors)}`);
    assert.deepEqual(faults(event, right), [], event.id);
    for (const { payload, why } of wrongPayloads(event)) {
      refused += 1;
      // Ajv passes over a property of that name.
      if (!why.startsWith('__proto__')) assert.ok(!validate(payload), `${event.id} accepts ${why}`);
      assert.notDeepEqual(faults(event, payload), [], `${event.id}: the check accepts ${why}`);
    }
  }
  assert.ok(refused > 1000, `${refused} refused`);
});

test('the types compile in the strictest way, and the payloads fit them', async () => {
  const types = await writeOne('typescript', selection);
  const maps = {
    track: 'TrackEvents',
    page: 'PageEvents',
    screen: 'ScreenEvents',
    identify: 'IdentifyEvents',
    group: 'GroupEvents',
  };
  const calls = events.map((event, at) => {
    const type = `${maps[event.call]}[${JSON.stringify(event.name)}]`;
    return `export const v${at}: ${type} = ${JSON.stringify(rightPayload(event))};`;
  });
  assert.deepEqual(
    typeErrors(types, [`import type { ${Object.values(maps).join(', ')} } from './events.ts';`, ...calls]),
    [],
  );
});

test('Iglu schemas describe themselves and judge payloads', async () => {
  const files = await write('iglu', selection);
  assert.equal(files.length, events.length);
  const isDescribed = describesItself();
  for (const [at, event] of events.entries()) {
    const { $schema: _own, ...schema } = JSON.parse(files[at]!.text); // as many as events
    assert.ok(isDescribed(schema), JSON.stringify(isDescribed.errors));
    const validate = draft04().compile(schema);
    assert.ok(validate(rightPayload(event)), `${event.id}: ${JSON.stringify(validate.errors)}`);
  }
});

test('RudderStack takes the plan; the one key that is too long for it, and what is too deep, are named', async () => {
  assert.deepEqual(refusedByRudderstack(await write('rudderstack', selection)), []);
  const named = [...warningsOf('rudderstack', catalog.events)].map(({ rule, event, key }) => [rule, event?.id, key]);
  assert.deepEqual(
    named.filter(([rule]) => rule !== 'format'),
    [
      ['levels', 'checkout-sent', 'basket.price.tax.authority.code'],
      ['length', 'checkout-sent', LONG_KEY],
    ],
  );
});
