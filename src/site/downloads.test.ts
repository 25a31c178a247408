import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookupIn } from '../catalog/lookup.ts';
import { sample } from '../../tests/exports/sample.ts';
import { eachExportText, exportsElsewhere, exportsOf } from './downloads.ts';

const [event, useCase] = [sample.events[0]!, sample.useCases[0]!]; // the sample has some
const many = <T>(one: T): readonly T[] => Array.from({ length: 401 }, () => one);
const large = { ...sample, events: [...many(event), ...sample.events], useCases: many(useCase) };

test('in a catalog of hundreds, goals, use cases and events have exports of their own', () => {
  assert.equal(
    eachExportText(sample),
    'Each format exists for the whole catalog, here; most also for one goal, use case or event, under “Export and share” on its page.',
  );
  const lookup = lookupIn(sample);
  assert.ok(exportsOf(event, lookup).length > 10);
  assert.equal(exportsElsewhere(event, lookup), undefined);
});

test('in a larger one, single use cases and events say where theirs are to be had', () => {
  assert.match(eachExportText(large), /also for one goal, .* a single use case or event has no files of its own/);
  assert.match(
    eachExportText({ ...large, goals: [], useCases: [] }),
    /^[^;]*, here\. In a catalog .* single event has/,
  );
  const lookup = lookupIn(large);
  for (const thing of [event, useCase]) {
    assert.deepEqual(exportsOf(thing, lookup), []);
    const { goals, command } = exportsElsewhere(thing, lookup)!; // asserted by what follows
    assert.deepEqual(goals, [sample.goals[0]]);
    assert.equal(command, `npm run catalog -- export segment-rules --${thing.kind} ${thing.id}`);
  }
  assert.ok(exportsOf(sample.goals[0]!, lookup).length > 10);
});
