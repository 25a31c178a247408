import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../../catalog/load.ts';
import { lookupIn } from '../../catalog/lookup.ts';
import { readContent } from '../../catalog/read/read.ts';
import { thingCrumbs } from './crumbs.ts';

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;

test('the way back from an event leads through its area and those around it, the widest first', () => {
  const { value } = buildCatalog([
    ...small.map(({ path, text }) => ({
      path,
      text: path.endsWith('signed-up.yaml') ? `${text}area: sign-up\n` : text,
    })),
    { path: 'areas/account.yaml', text: 'name: Account\n' },
    { path: 'areas/sign-up.yaml', text: 'name: Sign-up\nparent: account\n' },
  ]);
  assert.ok(value);
  const lookup = lookupIn(value);
  const namesOf = (id: string) => {
    const thing = lookup.find('event', id);
    assert.ok(thing);
    return thingCrumbs(thing, lookup).map(({ name }) => name);
  };
  assert.deepEqual(namesOf('signed-up'), ['Events', 'Account', 'Sign-up']);
  assert.deepEqual(namesOf('order-completed'), ['Events']);
});
