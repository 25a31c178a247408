// A rename and a deletion in the shipped catalog: the check says what to add, and with that line it is content.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../src/catalog/load.ts';
import { readContent, type ContentFile } from '../src/catalog/read.ts';

const { value: shipped } = readContent('content');

/** Gives an event a new id, everywhere. */
function withRenamedEvent(from: string, to: string): ContentFile[] {
  return shipped
    .filter(({ path }) => path !== 'redirects.yaml')
    .map(({ path, text }) => {
      if (path === `events/${from}.yaml`) return { path: `events/${to}.yaml`, text };
      return path.startsWith('use-cases/') ? { path, text: text.replaceAll(from, to) } : { path, text };
    });
}

/** Deletes a property, from every event too. */
function withoutProperty(id: string): ContentFile[] {
  const listed = new RegExp(`^ +- (?:${id}|property: ${id}(?:\\n {4,}.*)*)\\n`, 'gm');
  return shipped
    .filter(({ path }) => path !== 'redirects.yaml' && path !== `properties/${id}.yaml`)
    .map(({ path, text }) => ({ path, text: path.startsWith('events/') ? text.replace(listed, '') : text }));
}

const lost = (files: readonly ContentFile[]) =>
  buildCatalog(files).problems.filter(({ code }) => code === 'address-lost');

function remedyOf(files: readonly ContentFile[]): string {
  const [problem, ...others] = lost(files);
  assert.deepEqual(others, []);
  return /Add this line to redirects\.yaml: (.*)$/.exec(problem?.hint ?? '')?.[1] ?? '';
}

const renamed = withRenamedEvent('order-completed', 'order-placed');
const shortened = withoutProperty('coupon');

test('the shipped catalog has lost no address', () => {
  assert.deepEqual(lost(shipped), []);
});

test('an event that is renamed fails the check, with the redirect to add', () => {
  assert.equal(remedyOf(renamed), '/events/order-completed/: /events/order-placed/');
});

test('a property that is deleted fails the check, with the line that retires it', () => {
  assert.match(remedyOf(shortened), /^\/properties\/coupon\/: \{ name: coupon, since: \d{4}-\d\d-\d\d, reason: .* \}$/);
});

for (const [what, files] of [
  ['renamed', renamed],
  ['deleted', shortened],
] as const) {
  test(`with that line nothing is lost of what was ${what}`, () => {
    const { problems } = buildCatalog([...files, { path: 'redirects.yaml', text: `${remedyOf(files)}\n` }]);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}
