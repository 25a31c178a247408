import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf } from './coverage.ts';
import { requirementsOf } from './requirements.ts';
import { planHtml, planMarkdown, type PlanTextInput } from './plan-text.ts';
import { shipped } from '../../tests/plan/shipped.ts';

const { data, placement, event } = await shipped();
function inputFor(names: readonly string[], tracked: readonly string[] = []): PlanTextInput {
  const state = {
    wanted: new Set(names.map((name) => placement(name, 'optimize-advertising'))),
    tracked: new Map(tracked.map((id) => [event(id), undefined])),
    names: new Map(),
  };
  return {
    data,
    state,
    needs: requirementsOf(data, state.wanted),
    coverage: coverageOf(data, state.tracked),
    address: 'https://example.org/plan/#v1/x',
    eventAddress: (id) => `https://example.org/events/${id}/`,
  };
}

test('Markdown lists events with their properties, who needs them and whether they are tracked', () => {
  const text = planMarkdown(inputFor(['suppress-with-purchase'], ['page-viewed']));
  assert.match(text, /^# Tracking plan\n\n1 use case needs 2 events \(1 tracked\), /);
  assert.ok(
    text.includes(
      '| [Page Viewed](https://example.org/events/page-viewed/) | page | page_category, page_name | Suppress with purchase | yes |',
    ),
  );
  assert.ok(text.includes('| Suppress with purchase | one event away | Order Completed |'));
});

test('names with marks of Markdown or HTML stay text', () => {
  const input = inputFor(['suppress-with-purchase']);
  const events = data.events.map((row) => [row[0], '<b>|x', ...row.slice(2)] as unknown as typeof row); // the same row, another name
  const odd = { ...input, data: { ...data, events } };
  assert.ok(planMarkdown(odd).includes('\\<b\\>\\|x'));
  assert.ok(planHtml(odd).includes('&lt;b&gt;|x') && !planHtml(odd).includes('<b>'));
});

test('an empty plan has no tables', () => assert.doesNotMatch(planMarkdown(inputFor([])), /\|/));
