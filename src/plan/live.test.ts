import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shipped } from '../../tests/plan/shipped.ts';
import type { Event, SourceId, Status } from '../catalog/model.ts';
import { liveIn, toLiveSteps } from './live.ts';
import { toPlanData } from './plan-data.ts';

const { catalog, data } = await shipped();
const website = 'website' as SourceId; // of the shipped catalog

function liveOf(states: readonly (Partial<Pick<Event, 'status' | 'sources'>> | undefined)[]): readonly number[] {
  const events = catalog.events.map((event, place) => ({ ...event, ...states[place] }));
  return liveIn(toPlanData({ ...catalog, events }));
}

const from = (status?: Status) => ({ sources: [{ source: website, status }] });

test('an event is live that says so, or that is live at a source', () => {
  assert.deepEqual(liveOf([{ status: 'planned' }, { status: 'live' }, from(), from('live'), from('planned')]), [1, 3]);
});

test('an event that is deprecated is not begun with, wherever it is still live', () => {
  assert.deepEqual(
    liveOf([
      { status: 'deprecated', ...from('live') },
      { status: 'planned', ...from('live') },
    ]),
    [1],
  );
});

test('where the catalog states nothing as live, the plan data says nothing of it', () => {
  assert.ok(!('live' in data));
  assert.deepEqual(liveIn(data), []);
});

test('ten thousand live events are little more than a digit each', () => {
  const [event] = catalog.events;
  assert.ok(event);
  const steps = toLiveSteps(Array.from({ length: 10_000 }, () => ({ ...event, status: 'live' })));
  assert.ok(JSON.stringify(steps).length < 20_010);
  assert.equal(liveIn({ live: steps }).at(-1), 9999);
});
