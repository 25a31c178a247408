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

test('missing properties that the event requires stand first, in words', () => {
  const input = inputFor(['suppress-with-purchase']);
  const events = data.events.map((row): typeof row => {
    const [id, name, call, keys, aliases, synonyms] = row;
    return id === 'page-viewed' ? [id, name, call, keys, aliases, synonyms, keys.slice(-1)] : row;
  });
  const state = { ...input.state, tracked: new Map([[event('page-viewed'), new Set<number>()]]) };
  const text = { ...input, state, data: { ...data, events } };
  assert.ok(planMarkdown(text).includes('| page_name (required, missing), page_category (missing) |'));
  assert.ok(planHtml(text).includes('<td>page_name (required, missing), page_category (missing)</td>'));
});

test('keys are written as they are sent', () => {
  const input = inputFor(['suppress-with-purchase']);
  const properties = data.properties.map(([id, type, personal]) => [id, type, personal, `${id} sent`] as const);
  assert.ok(
    planMarkdown({ ...input, data: { ...data, properties } }).includes('| page_category sent, page_name sent |'),
  );
});

test('names with marks of Markdown or HTML stay text', () => {
  const input = inputFor(['suppress-with-purchase']);
  const events = data.events.map((row) => [row[0], '<b>|x', ...row.slice(2)] as unknown as typeof row); // the same row, another name
  const odd = { ...input, data: { ...data, events } };
  assert.ok(planMarkdown(odd).includes('\\<b\\>\\|x'));
  assert.ok(planHtml(odd).includes('&lt;b&gt;|x') && !planHtml(odd).includes('<b>'));
});

test('an empty plan has no tables', () => assert.doesNotMatch(planMarkdown(inputFor([])), /\|/));
