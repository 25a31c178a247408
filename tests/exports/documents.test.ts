// YAML read by a YAML parser, Markdown rendered by a Markdown renderer, both compared with the catalog.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked, type Tokens } from 'marked';
import { parse } from 'yaml';
import type { PlanEvent, PlanProperty } from '../../src/exports/selection.ts';
import { innerRows } from '../../src/catalog/forms.ts';
import { typeText } from '../../src/words/types.ts';
import { plain } from './plain.ts';
import { hostile, shipped, write, writeOne } from './plans.ts';

for (const [name, selection] of Object.entries({ shipped, hostile })) {
  const { events } = selection;

  test(`RudderStack YAML holds every event and property, and its references resolve (${name})`, async () => {
    const files = await write('rudderstack', selection);
    const [plan, properties, tracking] = files.map(({ text }) => parse(text)).map(({ spec }) => spec);
    assert.deepEqual(
      files.map(({ text }) => parse(text).version),
      ['rudder/v1', 'rudder/v1', 'rudder/v1'],
    );
    assert.deepEqual(
      plan.events.map((event: Record<string, string>) => [event['event_type'], event['name'], event['description']]),
      events.map(({ call, name: sent, summary }) => [call, call === 'track' ? sent : '', summary]),
    );
    const known = new Map(properties.properties.map((one: { name: string }) => [one.name, one]));
    for (const [index, rule] of tracking.rules.entries()) {
      const event = events[index]!; // a rule for each event, in order
      assert.equal(rule.event, `#event:${plan.events[index].id}`);
      assert.deepEqual(
        rule.properties.map(({ property }: { property: string }) => property),
        event.properties.map(({ key }) => `#property:${(known.get(key) as Record<string, string>)['id']}`), // YAML
      );
      for (const { property } of rule.properties) assert.match(property, /^#property:[a-zA-Z0-9_-]+$/);
      for (const { key, type, items } of event.properties) {
        const { type: of, item_type } = known.get(key) as Record<string, string>; // YAML
        assert.deepEqual([of, item_type], [type, items?.type]);
      }
    }
  });

  test(`the Markdown plan renders as headings and tables that say what the catalog says (${name})`, async () => {
    const tokens = marked.lexer(await writeOne('markdown', selection));
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    assert.deepEqual(
      headings.map(({ depth, tokens: inner }) => [depth, plain(inner)]),
      [[1, selection.name], ...events.map((event) => [2, event.name.replace(/\s+/g, ' ')])],
    );
    const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
    const rows = tables.flatMap(({ header, rows: each }) =>
      each.map((row) =>
        Object.fromEntries(header.map((head, at) => [plain(head.tokens), plain(row[at]?.tokens)] as const)),
      ),
    );
    assert.deepEqual(
      rows.map(({ Trait, Property = Trait, Type = '', Meaning = '', Example = '' }) => [
        Property,
        Type,
        Meaning,
        Example,
      ]),
      events.flatMap(({ properties }) =>
        properties.flatMap(({ key, summary, personal, ...form }) => [
          [
            key,
            typeText(form),
            summary.replaceAll('`', '') + (personal ? ' Personal data.' : ''),
            inCode(form.example),
          ],
          ...innerRows(form, key).map(({ key: inner, form: inside }) => [
            inner,
            typeText(inside),
            (inside.summary ?? '').replaceAll('`', ''),
            'example' in inside ? inCode(inside.example) : '',
          ]),
        ]),
      ),
    );
    const html = await marked(await writeOne('markdown', selection));
    assert.doesNotMatch(html, /<(?:script|b)\b/);
  });
}

function inCode(example: unknown): string {
  return example === undefined ? '' : JSON.stringify(example).replace(/\s+/g, ' ');
}

test('the Markdown plan says what is required and what values may be, inside of values too', async () => {
  const [first] = shipped.events;
  assert.ok(first);
  const plan = {
    key: 'plan',
    type: 'object',
    required: true,
    summary: '',
    meaning: '',
    members: [
      { key: 'name', type: 'string', required: 'after the trial', values: [{ value: 'free' }, { value: 'pro' }] },
    ],
  } as const;
  const text = await writeOne('markdown', { ...shipped, events: [{ ...first, properties: [plan] }] });
  assert.match(text, /\| Property +\| Type +\| Required +\| Values +\|\n/);
  assert.match(text, /\| `plan` +\| object +\| yes +\| +\|\n/);
  assert.match(text, /\| `plan\.name` +\| string +\| after the trial +\| one of `free`, `pro` +\|/);
});

/** The properties that RudderStack's file defines, and those that the rules of the plan name, of events with one each. */
async function rudderProperties(...properties: readonly PlanProperty[]) {
  const [first] = shipped.events;
  assert.ok(first);
  const events = properties.map((property) => ({ ...first, properties: [property] }));
  const files = (await write('rudderstack', { ...shipped, events })).map(({ text }) => parse(text).spec);
  return { defined: files[1].properties, named: files[2].rules.flatMap((rule: PlanEvent) => rule.properties) };
}

test('RudderStack keeps of a property what its places agree on, in formats it takes; with another type it is another', async () => {
  const how = { summary: '', meaning: 'How.', key: 'how it is' };
  const { defined, named } = await rudderProperties(
    { ...how, type: 'string', format: 'uri', values: [{ value: 'a' }], constraints: { maxLength: 9, minLength: 1 } },
    { ...how, type: 'string', constraints: { maxLength: 9 } },
    { ...how, type: ['integer', 'string'], nullable: true, constraints: { exclusiveMinimum: 0 } },
  );
  assert.deepEqual(defined, [
    { id: 'how_it_is', name: 'how it is', description: 'How.', type: 'string', config: { max_length: 9 } },
    {
      id: 'how_it_is_2',
      name: 'how it is',
      description: 'How.',
      types: ['integer', 'string', 'null'],
      config: { exclusive_minimum: 0 },
    },
  ]);
  const ids = ['how_it_is', 'how_it_is', 'how_it_is_2'];
  assert.deepEqual(
    named,
    ids.map((id) => ({ property: `#property:${id}` })),
  );
});

test('RudderStack gets a limit of many digits as the number it is', async () => {
  const [event] = shipped.events;
  assert.ok(event);
  const bytes = {
    key: 'bytes',
    type: 'integer',
    summary: '',
    meaning: '',
    constraints: { maximum: '9223372036854775807' },
  } as const;
  const [, properties] = await write('rudderstack', { ...shipped, events: [{ ...event, properties: [bytes] }] });
  assert.match(properties?.text ?? '', /maximum: 9223372036854775807\n/);
});

test('RudderStack nests what is inside maps and lists of maps, three levels, each key of one type once', async () => {
  const id = { key: 'id', type: 'string', required: true, summary: 'Of the line.' } as const;
  const deepest = { key: 'd', type: 'object', members: [{ key: 'e', type: 'string' }] } as const;
  const inner = { key: 'c', type: 'object', members: [deepest] } as const;
  const { defined, named } = await rudderProperties(
    { key: 'id', type: 'string', summary: '', meaning: 'Of the order.', required: false },
    {
      key: 'a',
      type: 'array',
      summary: '',
      meaning: '',
      required: 'when there is any',
      items: { type: 'object', members: [id, { key: 'b', type: 'object', members: [inner] }] },
    },
  );
  assert.deepEqual(
    defined.map((one: Record<string, string>) => [one['id'], one['description'], one['type'], one['item_type']]),
    [
      ['id', 'Of the order. / Of the line.', 'string', undefined],
      ['a', undefined, 'array', 'object'],
      ['b', undefined, 'object', undefined],
      ['c', undefined, 'object', undefined],
      ['d', undefined, 'object', undefined],
    ],
  );
  assert.deepEqual(named, [
    { property: '#property:id', required: false },
    {
      property: '#property:a',
      properties: [
        { property: '#property:id', required: true },
        {
          property: '#property:b',
          properties: [{ property: '#property:c', properties: [{ property: '#property:d' }] }],
        },
      ],
    },
  ]);
});
