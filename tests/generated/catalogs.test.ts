// Generated catalogs, from their files to the page: a payload is right to the check on the page of an event exactly where
// ajv accepts it by the schema of the event.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './fast-check.ts';
import { buildCatalog } from '../../src/catalog/load.ts';
import { catalogJson } from '../../src/exports/catalog-json.ts';
import { eventSchema } from '../../src/exports/json-schema.ts';
import { selectAll, type PlanEvent } from '../../src/exports/selection.ts';
import { checkPayload } from '../../src/plan/payload/check-payload.ts';
import { addresses } from '../exports/plans.ts';
import { ajv } from './ajv.ts';
import { catalogFiles } from './catalogs.ts';
import { near } from './values.ts';

const CATALOGS = { seed: 14, numRuns: 100 };
const PAYLOADS = 6;

/** The events of a catalog that need not make sense, only be readable. */
function eventsIn(files: Parameters<typeof buildCatalog>[0]): readonly PlanEvent[] {
  const { value, problems } = buildCatalog(files, () => []);
  assert.ok(value, JSON.stringify(problems[0]));
  return selectAll(catalogJson(value, addresses)).events;
}

const payloadsOf = ({ properties, additionalProperties }: PlanEvent) =>
  fc.array(near({ type: 'object', members: properties, additionalProperties }), {
    minLength: PAYLOADS,
    maxLength: PAYLOADS,
  });

test('for generated catalogs, ajv accepts a payload exactly where the check on the page finds nothing wrong', () => {
  const counts = { accepted: 0, refused: 0 };
  const sent = catalogFiles
    .map(eventsIn)
    .chain((events) => fc.tuple(...events.map((event) => payloadsOf(event).map((all) => [event, all] as const))));
  fc.assert(
    fc.property(sent, (events) => {
      for (const [event, payloads] of events) {
        const schema = JSON.parse(JSON.stringify(eventSchema(event))) as Parameters<typeof checkPayload>[1]; // our own
        const validate = ajv.compile(schema);
        ajv.removeSchema();
        for (const payload of payloads) {
          if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) continue;
          const accepted = validate(payload);
          counts[accepted ? 'accepted' : 'refused'] += 1;
          const { findings } = checkPayload(JSON.stringify(payload), schema);
          const wrong = findings.filter(({ kind }) => kind !== 'unknown' && kind !== 'unread');
          assert.equal(wrong.length === 0, accepted, JSON.stringify({ payload, wrong, errors: validate.errors }));
        }
      }
    }),
    CATALOGS,
  );
  assert.ok(Math.min(counts.accepted, counts.refused) > 50, JSON.stringify(counts));
});
