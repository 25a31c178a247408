import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { hasMatrix, lookupIn, tellsOfSending } from '../../catalog/lookup.ts';
import { companyFiles } from '../../../tests/company/company.ts';
import { sentGrid, standingOf } from './sent-grid.ts';
import { sentIn, sentMatrixPaths, sentOverview, sentTogether } from './sent-matrix.ts';

function lookupOf(records: Iterable<readonly [string, object]>) {
  const withoutPictures = (record: object) => JSON.stringify({ ...record, pictures: undefined });
  const { value } = buildCatalog([...records].map(([path, record]) => ({ path, text: withoutPictures(record) })));
  assert.ok(value);
  return lookupIn(value);
}

const company = lookupOf(companyFiles());
const few = lookupOf([
  ['site.yaml', companyFiles().get('site.yaml')!], // it is there
  ...['web', 'ios', 'unused'].map((id) => [`sources/${id}.yaml`, { name: id, summary: 'A source.' }] as const),
  ['destinations/lake.yaml', { name: 'lake', summary: 'A lake.' }],
  ['events/a.yaml', { name: 'A', call: 'track', sources: ['web', { source: 'ios', status: 'live', since: '4.2' }] }],
  [
    'events/b.yaml',
    { name: 'B', call: 'track', destinations: [{ destination: 'lake', status: 'planned', until: '5' }] },
  ],
  ['events/c.yaml', { name: 'C', call: 'track' }],
]);

test('a grid has the events that say where they are sent, and a column for each place that one of them names', () => {
  const events = sentTogether(few);
  assert.ok(events);
  const { sides, rows, ...legend } = sentGrid(events, few);
  assert.deepEqual(
    sides.map(({ title, places }) => [title, places.map(({ name }) => name)]),
    [
      ['Sent from', ['ios', 'web']],
      ['Goes to', ['lake']],
    ],
  );
  const shown = rows.map(({ event, cells }) => [event.name, ...cells.map((said) => said && standingOf(said).words)]);
  assert.deepEqual(shown, [
    ['A', 'live since 4.2', 'sent', undefined],
    ['B', undefined, undefined, 'planned until 5'],
  ]);
  assert.deepEqual(legend, { statuses: ['planned', 'live'], hasUnstated: true, hasDates: true });
});

test('few events are one grid, without a page for each area', () => {
  assert.deepEqual(sentMatrixPaths(few), []);
  assert.equal(sentTogether(company), undefined);
});

test('many events are a page for each area, which holds its events and no others', () => {
  const pages = sentMatrixPaths(company).map(({ params, props }) => [params.area, props.events.length] as const);
  const sent = company.catalog.events.filter(({ sources, destinations }) => sources.length + destinations.length > 0);
  assert.equal(
    pages.reduce((sum, [, events]) => sum + events, 0),
    sent.length,
  );
  assert.ok(pages.every(([, events]) => events <= 100));
  const billing = company.catalog.areas.find(({ id }) => id === 'billing');
  assert.equal(billing && sentIn(billing, company), new Map(pages).get('billing'));
});

test('the overview counts the events of an area with those of its parts, and leads to the list narrowed to them', () => {
  const { rows, sides } = sentOverview(company);
  const numbers = (name: string) =>
    rows.find(({ path }) => path.at(-1)?.name === name)?.cells.map((cell) => cell.number);
  const parts = ['Billing', 'Sign-in', 'Sign-up'].map((name) => numbers(name) ?? []);
  assert.deepEqual(
    numbers('Account'),
    parts[0]?.map((_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0)),
  );
  const [first] = sides[0]?.places ?? [];
  const [cell] = rows.find(({ path }) => path.at(-1)?.id === 'account')?.cells ?? [];
  assert.equal(cell?.url, `/events/?area=account&source=${first?.id}`);
});

test('of very many areas the overview shows those that are part of no other', () => {
  const areas = Array.from(
    { length: 90 },
    (_, at) => [`areas/a${at}.yaml`, { name: `A${at}`, ...(at > 9 && { parent: `a${at % 10}` }) }] as const,
  );
  const many = lookupOf([
    ['site.yaml', companyFiles().get('site.yaml')!], // it is there
    ['sources/web.yaml', { name: 'web', summary: 'A source.' }],
    ...areas,
    ...areas.map(
      ([, { name }]) =>
        [
          `events/${name.toLowerCase()}.yaml`,
          { name: `E${name}`, call: 'track', area: name.toLowerCase(), sources: ['web'] },
        ] as const,
    ),
  ]);
  assert.deepEqual([sentOverview(many).rows.length, sentMatrixPaths(many).length], [10, 90]);
});

test('a catalog of events that say nothing of where they are sent has no matrix', () => {
  const silent = { ...few.catalog, events: few.catalog.events.filter(({ name }) => name === 'C') };
  assert.deepEqual([hasMatrix(silent), tellsOfSending(few.catalog)], [false, true]);
});

test('the overview adds up to all events, and says of each number how much of its row it is', () => {
  const { rows, totals } = sentOverview(company);
  const outermost = rows.filter(({ path }) => path.length < 2);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  assert.equal(totals[0], sum(outermost.map(({ all }) => all)));
  for (const [at, total] of totals.slice(1).entries()) {
    assert.equal(total, sum(outermost.map(({ cells }) => cells[at]?.number ?? 0)));
  }
  for (const { all, cells } of rows) {
    for (const { number, share } of cells)
      assert.ok(share <= 4 && share > 0 === number > 0 && number <= (share * all) / 4);
  }
});
