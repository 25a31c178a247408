// Holds the shipped catalog, and the JSON made from it, against a transcription of the published page: every cell, in
// both directions.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadCatalog } from '../src/catalog/load.ts';
import { lookupIn } from '../src/catalog/lookup.ts';
import type { Catalog, UseCase } from '../src/catalog/model.ts';
import { catalogJson } from '../src/exports/catalog-json.ts';
import { addressesUnder } from '../src/site/addresses.ts';
import { slugOf } from '../src/words/spelling/slug.ts';

interface Row {
  goal: string;
  useCase: string;
  sources: string[];
  destinations: string[];
  events: { name: string; properties: string[] }[];
}

type Cells = ReadonlyMap<string, string>;

const table = (name: string): string[][] =>
  readFileSync(new URL(`fixtures/reference/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const list = (cell = '', separator = '; '): string[] => (cell === '' ? [] : cell.split(separator));

function printedRows(): Row[] {
  const events = table('events');
  return table('placements').map(([goal = '', useCase = '', sources, destinations]) => ({
    goal: slugOf(goal ?? ''),
    useCase: slugOf(useCase ?? ''),
    sources: list(sources),
    destinations: list(destinations),
    events: events
      .filter((row) => row[0] === goal && row[1] === useCase)
      .map(([, , name = '', properties]) => ({ name, properties: list(properties, ', ') })),
  }));
}

function catalogRows(catalog: Catalog): Row[] {
  const { useCase, event, source, destination } = lookupIn(catalog);
  return catalog.goals.flatMap((goal) =>
    goal.useCases.map(useCase).flatMap(({ id, events, placements }) =>
      placements
        .filter((placement) => placement.goal === goal.id)
        .map(({ sources, destinations }) => ({
          goal: goal.id,
          useCase: id,
          sources: sources.map((one) => source(one).name),
          destinations: destinations.map((one) => destination(one).name),
          events: events
            .map((one) => event(one.event))
            .map(({ name, properties }) => ({ name, properties: properties.map(({ property }) => property) })),
        })),
    ),
  );
}

function jsonRows(json: ReturnType<typeof catalogJson>): Row[] {
  const find = <T extends { id: string }>(things: readonly T[], id: string): T => {
    const thing = things.find((one) => one.id === id);
    assert.ok(thing, id);
    return thing;
  };
  return json.goals.flatMap((goal) =>
    goal.useCases
      .map((id) => find(json.useCases, id))
      .flatMap(({ id, events, placements }) =>
        placements
          .filter((placement) => placement.goal === goal.id)
          .map(({ sources, destinations }) => ({
            goal: goal.id,
            useCase: id,
            sources: sources.map((one) => find(json.sources, one).name),
            destinations: destinations.map((one) => find(json.destinations, one).name),
            events: events
              .map((one) => find(json.events, one))
              .map(({ name, properties }) => ({ name, properties: [...properties] })),
          })),
      ),
  );
}

/** One entry per cell, so that a difference names the cell it is in. */
function cellsOf(rows: readonly Row[]): Cells {
  const cells = new Map<string, string>();
  const write = (at: string, values: readonly string[]) =>
    values.forEach((value, index) => cells.set(`${at} ${index + 1}`, value));
  write(
    'placement',
    rows.map(({ goal, useCase }) => `${goal} / ${useCase}`),
  );
  for (const { goal, useCase, sources, destinations, events } of rows) {
    const at = `${goal} / ${useCase}`;
    write(`${at} / source`, sources);
    write(`${at} / destination`, destinations);
    write(
      `${at} / event`,
      events.map(({ name }) => name),
    );
    for (const { name, properties } of events) write(`${at} / ${name} / property`, properties);
  }
  return cells;
}

function differences(expected: Cells, actual: Cells): string[] {
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((cell) => expected.get(cell) !== actual.get(cell))
    .map((cell) => `${cell}: ${expected.get(cell) ?? 'nothing'} → ${actual.get(cell) ?? 'nothing'}`);
}

const rows = printedRows();
const printed = cellsOf(rows);
const { value: catalog, problems } = await loadCatalog('content');
assert.ok(catalog, problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
const json = JSON.parse(JSON.stringify(catalogJson(catalog, addressesUnder('/')))) as ReturnType<typeof catalogJson>; // the written form

test('the overview of the page names the placements of its sections, in the same order', () => {
  assert.deepEqual(
    table('overview').map((cells) => cells.map(slugOf)),
    rows.map(({ goal, useCase }) => [goal, useCase]),
  );
});

test('every cell of the page is in the catalog, and every cell of the catalog on the page', () => {
  assert.deepEqual(differences(printed, cellsOf(catalogRows(catalog))), []);
});

test('every cell of the page is in catalog.json, and every cell of catalog.json on the page', () => {
  assert.deepEqual(differences(printed, cellsOf(jsonRows(json))), []);
});

test('the counts are those of the page', () => {
  const { goals, useCases, events, properties, sources, destinations } = catalog;
  assert.deepEqual(
    [goals, useCases, rows, events, properties, sources, destinations, table('events')].map(({ length }) => length),
    [4, 16, 25, 15, 36, 4, 6, 52],
  );
});

test('goals and use cases are named as the page names them', () => {
  const spellings = new Set([...table('overview'), ...table('placements')].flatMap((cells) => cells.slice(0, 2)));
  for (const { name } of [...catalog.goals, ...catalog.useCases]) assert.ok(spellings.has(name), name);
});

test('events, sources and destinations refer back to the placements that name them', () => {
  const named = (pick: (row: Row) => string[]) => (name: string) =>
    rows.filter((row) => pick(row).includes(name)).map(({ goal, useCase }) => `${goal}/${useCase}`);
  const events = named((row) => row.events.map(({ name }) => name));
  const kinds = [
    [catalog.events, events],
    [catalog.sources, named((row) => row.sources)],
    [catalog.destinations, named((row) => row.destinations)],
  ] as const;
  for (const [things, placementsOf] of kinds) {
    for (const { name, placements } of things) {
      assert.deepEqual(
        placements.map(({ goal, useCase }) => `${goal}/${useCase}`),
        placementsOf(name),
        name,
      );
    }
  }
});

test('a change to any one cell of the page is reported as that cell and no other', () => {
  for (const cell of printed.keys()) {
    const changed = new Map(printed).set(cell, 'Something Else');
    assert.deepEqual(
      differences(changed, printed).map((line) => line.split(':')[0]),
      [cell],
    );
    changed.delete(cell);
    assert.equal(differences(changed, printed).length, 1);
  }
});

/** The catalog with one use case changed. */
const withUseCase = (id: string, change: (useCase: UseCase) => Partial<UseCase>): Catalog => ({
  ...catalog,
  useCases: catalog.useCases.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

test('a cell taken out of the catalog is reported as that cell and no other', () => {
  const [id, cell] = ['acquire-paid-subscriptions', 'personalize-first-conversion / acquire-paid-subscriptions'];
  const changes: readonly [Catalog, string][] = [
    [
      withUseCase(id, ({ placements }) => ({
        placements: placements.map((one) => ({ ...one, sources: one.sources.slice(0, -1) })),
      })),
      `${cell} / source 4: Advertising → nothing`,
    ],
    [
      withUseCase(id, ({ placements }) => ({
        placements: placements.map((one) => ({ ...one, destinations: one.destinations.slice(0, -1) })),
      })),
      `${cell} / destination 5: Email Marketing → nothing`,
    ],
    [
      withUseCase(id, ({ events }) => ({ events: events.slice(0, -1) })),
      `${cell} / event 2: Subscription Started → nothing`,
    ],
  ];
  for (const [changed, reported] of changes) {
    assert.deepEqual(differences(printed, cellsOf(catalogRows(changed))), [reported]);
    assert.deepEqual(differences(printed, cellsOf(jsonRows(catalogJson(changed, addressesUnder('/'))))), [reported]);
  }
});

test('a property taken from an event is reported wherever the event stands', () => {
  const changed: Catalog = {
    ...catalog,
    events: catalog.events.map((one) => (one.name === 'Trial Started' ? { ...one, properties: [] } : one)),
  };
  assert.deepEqual(differences(printed, cellsOf(catalogRows(changed))), [
    'personalize-first-conversion / acquire-paid-subscriptions / Trial Started / property 1: category → nothing',
    'personalize-first-conversion / convert-trials-to-paid-subscriptions / Trial Started / property 1: category → nothing',
  ]);
});
