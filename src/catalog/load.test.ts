import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import fc from '../../tests/generated/fast-check.ts';
import { buildCatalog, loadCatalog } from './load.ts';
import { readContent } from './read/read.ts';
import type { ContentFile } from './read/read.ts';
import type { Problem } from './problem.ts';

/** Inputs of each kind; `npm run test:full` sets it to 20,000. */
const RUNS = Number(process.env['FUZZ_RUNS'] || 250);

const small = readContent(resolve(import.meta.dirname, '../../tests/fixtures/small')).value;

function withFile(path: string, text: string): readonly ContentFile[] {
  const others = small.filter((file) => file.path !== path);
  return [...others, { path, text }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function assertPositionsInside(problems: readonly Problem[], files: readonly ContentFile[]): void {
  for (const { file, line, column, message, hint } of problems) {
    const lines = files.find(({ path }) => path === file)?.text.split('\n') ?? [''];
    assert.ok(line >= 1 && line <= lines.length, `${file}:${line} of ${lines.length}`);
    assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, `${file}:${line}:${column}`);
    assert.doesNotMatch(message + hint, /[\p{Cc}\p{Cs}]/u);
  }
}

test('The shipped catalog has the facts of its source', async () => {
  const { value, problems } = await loadCatalog(resolve(import.meta.dirname, '../../content'));
  assert.deepEqual(problems, []);
  assert.ok(value);
  const placements = value.useCases.flatMap((useCase) => useCase.placements);
  const lists = [
    value.goals,
    value.useCases,
    placements,
    value.events,
    value.properties,
    value.sources,
    value.destinations,
  ];
  assert.deepEqual(
    lists.map((list) => list.length),
    [4, 16, 25, 15, 36, 4, 6],
  );
});

test('Ids that differ only in capital letters are refused', () => {
  const text = small.find(({ path }) => path === 'properties/order_id.yaml')?.text ?? '';
  const { problems } = buildCatalog(withFile('properties/Order_ID.yaml', text));
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['same-id'],
  );
});

test('Any text in any file gives problems inside the file, and no exception', () => {
  const yamlish = fc.array(
    fc.constantFrom(...'ab: -[]{}"\'\n\t#&*!|>%@`,?~0.e<\u00a0'.split(''), '\r\n', '---', 'name', '__proto__'),
    {
      maxLength: 60,
    },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    yamlish.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...small.map(({ path }) => path)), text, (path, content) => {
      const files = withFile(path, content);
      assertPositionsInside(buildCatalog(files).problems, files);
    }),
    { numRuns: RUNS },
  );
});

test('A problem behind a line break that the parser loses still stands in the file', () => {
  const files = withFile('destinations/advertising.yaml', '[}a\r\n ');
  assertPositionsInside(buildCatalog(files).problems, files);
});

test('Any cut, copy or change in a sound file gives problems inside the file, and no exception', () => {
  const edit = fc.record({
    file: fc.nat(),
    from: fc.nat(400),
    length: fc.nat(40),
    put: fc.oneof(
      fc.constantFrom('', '\n', ': ', '- ', '"', '*x', '&x ', '[', '{', 'null', '1e3', '\n---\n'),
      fc.string({ maxLength: 8 }),
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const files = small.map((file, index) => {
        const text = edits
          .filter((each) => each.file % small.length === index)
          .reduce((all, { from, length, put }) => all.slice(0, from) + put + all.slice(from + length), file.text);
        return { ...file, text };
      });
      const { value, problems } = buildCatalog(files);
      assertPositionsInside(problems, files);
      assert.equal(
        value === undefined,
        problems.some(({ severity }) => severity === 'error'),
      );
    }),
    { numRuns: RUNS },
  );
});

test('Ten thousand events are read in no long time', { timeout: 120_000 }, () => {
  const events = Array.from({ length: 10_000 }, (_, index) => ({
    path: `events/event-${index}.yaml`,
    text: `name: Event ${index}\nsummary: Something happened.\ncall: track\nproperties: [order_id, total, email]\n`,
  }));
  const useCases = Array.from({ length: 2000 }, (_, index) => ({
    path: `use-cases/use-case-${index}.yaml`,
    text: `name: Use case ${index}\nsummary: Do something.\nevents: [signed-up, ${[0, 1, 2, 3, 4].map((each) => `event-${index * 5 + each}`).join(', ')}]\ngoals:\n  sell-more:\n    sources: [website]\n    destinations: [email]\n`,
  }));
  const { value, problems } = buildCatalog([...small, ...events, ...useCases]);
  assert.deepEqual(problems, []);
  assert.equal(value?.events.length, 10_003);
});
