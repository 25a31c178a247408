import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../tests/generated/fast-check.ts';
import type { PlanData } from './plan-data.ts';
import { EMPTY, type NameState, type PlanState } from './plan-state.ts';
import { stateCodec } from './url-state.ts';
import { shipped } from '../../tests/plan/shipped.ts';

const { data, event, property, placement } = await shipped();
const codec = stateCodec(data);

/** A state in words, to compare across catalogs that number things differently. */
function inWords(own: PlanData, { wanted, tracked, names }: PlanState) {
  const placed = [...wanted].map((index) => {
    const [goal, useCase] = own.placements[index]!;
    return `${own.goals[goal]![0]} ${own.useCases[useCase]![0]}`;
  });
  const sent = [...tracked].map(
    ([index, properties]) =>
      `${own.events[index]![0]} ${
        properties
          ? [...properties]
              .map((each) => own.properties[each]![0])
              .sort()
              .join()
          : '?'
      }`,
  );
  return [
    placed.sort(),
    sent.sort(),
    [...names].map(([name, index]) => [name, typeof index === 'string' ? index : own.events[index]![0]]).sort(),
  ];
}

const plan: PlanState = {
  wanted: new Set([
    placement('suppress-with-purchase', 'optimize-advertising'),
    placement('nurture-with-content', 'boost-retention-upsell-and-cross-sell'),
    placement('mitigate-cart-abandonment', 'personalize-first-conversion'),
  ]),
  tracked: new Map([
    [event('order-completed'), new Set([property('order_id'), property('total')])],
    [event('page-viewed'), undefined],
    [event('install-attributed'), new Set<number>()],
  ]),
  names: new Map<string, NameState>([
    ['purchase', event('order-completed')],
    ['Button Clicked (old).', 'open'],
    ['Größe, 100 % / #1', 'none'],
  ]),
};
const link = codec.write(plan);

const anyState = fc.record({
  wanted: fc.uniqueArray(fc.nat({ max: data.placements.length - 1 })).map((all) => new Set(all)),
  tracked: fc
    .uniqueArray(fc.nat({ max: data.events.length - 1 }))
    .chain((events) =>
      fc.tuple(
        ...events.map((index) =>
          fc
            .option(fc.subarray([...data.events[index]![3]]), { nil: undefined })
            .map((sent) => [index, sent && new Set(sent)] as const),
        ),
      ),
    )
    .map((entries) => new Map(entries)),
  names: fc
    .uniqueArray(
      fc.tuple(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
        fc.oneof(fc.nat({ max: 14 }), fc.constantFrom('open' as const, 'none' as const)),
      ),
      {
        selector: ([name]) => name,
        maxLength: 6,
      },
    )
    .map((entries) => new Map(entries)),
});

test('a link of more than 500,000 characters is not read', () => {
  const { state, unknown } = codec.read(`v1/${'a,'.repeat(300_000)}`);
  assert.deepEqual([state.wanted.size, unknown], [0, [{ kind: 'size', code: '600003' }]]);
});

test('any plan comes back from its link', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const { state: back, unknown, cut } = codec.read(codec.write(state));
      assert.deepEqual(inWords(data, back), inWords(data, state));
      assert.deepEqual([unknown, cut], [[], 0]);
    }),
  );
});

test('any text reads as a plan without throwing', () => {
  fc.assert(fc.property(fc.string(), (text) => void codec.read(`v1/${text}`)));
  fc.assert(fc.property(fc.string(), (text) => void codec.read(text)));
});

test('a property that its event does not have is named as unknown, and not kept', () => {
  const [viewed, ordered] = [event('page-viewed'), event('order-completed')];
  const own = (data.events[ordered]?.[3] ?? []).find((each) => !data.events[viewed]?.[3].includes(each))!;
  const link = codec.write({ ...EMPTY, tracked: new Map([[ordered, new Set([own])]]) });
  const moved = codec.read(link.replace(codec.eventCode(ordered), codec.eventCode(viewed)));
  assert.deepEqual(moved.state.tracked, new Map([[viewed, new Set()]]));
  assert.deepEqual(moved.unknown, [{ kind: 'property', code: link.split(':')[1] }]);
});

test('a link that was changed on its way opens a plan of this catalog without throwing, and that plan has a link', () => {
  const changed = fc
    .tuple(anyState, fc.nat(), fc.nat(20), fc.string({ maxLength: 8, unit: 'binary' }))
    .map(([state, place, gone, put]) => {
      const link = codec.write(state);
      const at = place % (link.length + 1);
      return link.slice(0, at) + put + link.slice(at + gone);
    });
  fc.assert(
    fc.property(changed, (link) => {
      const { state } = codec.read(link);
      assert.deepEqual(inWords(data, codec.read(codec.write(state)).state), inWords(data, state));
    }),
    { numRuns: 500 },
  );
});

test('a link holds only characters that survive chat programmes, and ends in a letter or digit', () => {
  fc.assert(fc.property(anyState, (state) => assert.match(codec.write(state), /^(?:v1[\w/,:=%-]*[A-Za-z0-9])?$/)));
});

test('an empty plan has no link, and no link is an empty plan', () => {
  assert.equal(codec.write(EMPTY), '');
  assert.deepEqual(codec.read(''), { state: EMPTY, unknown: [], cut: 0 });
});

test('everything chosen and tracked fits a chat message', () => {
  const everything = codec.write({
    wanted: new Set(data.placements.keys()),
    tracked: new Map([...data.events.keys()].map((index) => [index, undefined])),
    names: new Map(),
  });
  assert.ok(everything.length < 260, `${everything.length} characters`);
});

test('a link made today opens the same plan after the catalog has gained things before, between and behind', () => {
  const grown: PlanData = {
    ...data,
    goals: [['g-new', 'New'], ...data.goals],
    useCases: [['u-new', 'New', [0]], ...data.useCases, ['u-last', 'Last', [1]]],
    events: [['e-new', 'New', 'track', [], [], []], ...data.events],
    properties: [['p_new', 'string', 0], ...data.properties],
    placements: [
      [0, 0, [], []],
      ...data.placements.map(([goal, useCase, from, to]) => [goal + 1, useCase + 1, from, to] as const),
    ],
  };
  const { state, unknown } = stateCodec(grown).read(link);
  assert.deepEqual(inWords(grown, state), inWords(data, plan));
  assert.deepEqual(unknown, []);
});

test('a link made today opens the same plan after the catalog is in another order', () => {
  const last = (list: readonly unknown[]) => (index: number) => list.length - 1 - index;
  const [g, u, e, p] = [last(data.goals), last(data.useCases), last(data.events), last(data.properties)];
  const turned: PlanData = {
    ...data,
    goals: data.goals.toReversed(),
    useCases: data.useCases.toReversed().map(([id, name, events]) => [id, name, events.map(e)]),
    events: data.events
      .toReversed()
      .map(([id, name, call, properties, ...rest]) => [id, name, call, properties.map(p), ...rest]),
    properties: data.properties.toReversed(),
    placements: data.placements.toReversed().map(([goal, useCase, from, to]) => [g(goal), u(useCase), from, to]),
  };
  const { state, unknown } = stateCodec(turned).read(link);
  assert.deepEqual(inWords(turned, state), inWords(data, plan));
  assert.deepEqual(unknown, []);
});

test('a link made today opens the same plan after things were renamed with a redirect', () => {
  const renames: Record<string, string> = {
    'goal/optimize-advertising': 'better-advertising',
    'use-case/suppress-with-purchase': 'suppress-buyers',
    'event/order-completed': 'order-placed',
    'property/total': 'amount',
  };
  const renamed = <Row extends readonly [string, ...unknown[]]>(kind: string, rows: readonly Row[]): Row[] =>
    rows.map(([id, ...rest]) => [renames[`${kind}/${id}`] ?? id, ...rest] as unknown as Row); // same shape, other id
  const after: PlanData = {
    ...data,
    goals: renamed('goal', data.goals),
    useCases: renamed('use-case', data.useCases),
    events: renamed('event', data.events),
    properties: renamed('property', data.properties),
    moved: renames,
  };
  const { state, unknown } = stateCodec(after).read(link);
  assert.deepEqual([...state.wanted].sort(), [...plan.wanted].sort());
  assert.deepEqual([...state.tracked.keys()].sort(), [...plan.tracked.keys()].sort());
  assert.equal(state.tracked.get(event('order-completed'))?.has(property('total')), true);
  assert.deepEqual(unknown, []);
});

test('what the catalog no longer has is reported, and the rest opens', () => {
  const without: PlanData = {
    ...data,
    events: data.events.map((row) =>
      row[0] === 'page-viewed' ? (['gone', ...row.slice(1)] as unknown as typeof row) : row,
    ),
  };
  const { state, unknown } = stateCodec(without).read(link);
  assert.equal(state.tracked.size, 2);
  assert.deepEqual(
    unknown.map(({ kind }) => kind),
    ['event'],
  );
  assert.deepEqual(codec.read('v2/abc').unknown, [{ kind: 'version', code: 'v2' }]);
});

test('a link stays short with hundreds of open names, and says how many it leaves out', () => {
  const names = new Map(Array.from({ length: 500 }, (_, index) => [`Some Event Number ${index}`, 'open' as const]));
  const long = codec.write({ ...plan, names });
  assert.ok(long.length < 1500, `${long.length} characters`);
  const { state, cut } = codec.read(long);
  assert.equal(state.names.size + cut, 500);
});

test('a link made in November 2026 is written the same and opens the same plan', () => {
  const made =
    'v1/FXtmyJlk1m,pXfFN9fb07,upH7lmuQl5/yefU1:fpzK6X,WzLre:0,xusTZ/yefU1=purchase,=Button%20Clicked%20%28old%29%2E,0=Gr%C3%B6%C3%9Fe%2C%20100%20%25%20%2F%20%231';
  assert.equal(link, made);
  const { state, unknown } = codec.read(made);
  assert.deepEqual(inWords(data, state), inWords(data, plan));
  assert.deepEqual(unknown, []);
});
