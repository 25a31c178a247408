import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../load.ts';
import { lookupIn } from '../lookup.ts';
import { personalByClass, personalByDestination, tellsOfPrivacy } from './personal.ts';
import { readContent } from '../read/read.ts';

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;

/** The small catalog with lines added to files; in it the email is personal data, and no event says where it goes. */
function lookupWith(added: Readonly<Record<string, string>>) {
  const { value, problems } = buildCatalog(
    small.map(({ path, text }) => ({ path, text: `${text}${added[path] ?? ''}` })),
  );
  assert.ok(value, JSON.stringify(problems));
  return lookupIn(value);
}

const CLASSES = 'privacyClasses: { health: { name: Health data }, contact: { name: Contact data } }\n';
const full = lookupWith({
  'site.yaml': CLASSES,
  'properties/total.yaml': 'privacy: contact\n',
  'properties/order_id.yaml': 'privacy: health\npersonal: false\n',
  'events/signed-up.yaml': 'destinations: [email]\n',
});

test('personal is what a property calls so, or what has a class and does not deny it; what has no class stands last', () => {
  const classes = personalByClass(full).map(({ name, properties }) => [name, properties.map((one) => one.property.id)]);
  assert.deepEqual(classes, [
    ['Contact data', ['total']],
    ['Of no class', ['email']],
  ]);
});

test('personal data goes where the events that carry it go', () => {
  const goes = personalByDestination(full).map(({ destination, properties }) => [
    destination.id,
    properties.map(({ id }) => id),
  ]);
  assert.deepEqual(goes, [['email', ['email']]]);
});

test('there is a page on it only where a class, or where events go, says more than each property does', () => {
  assert.equal(tellsOfPrivacy(lookupWith({}).catalog), false);
  assert.equal(tellsOfPrivacy(lookupWith({ 'events/signed-up.yaml': 'destinations: [email]\n' }).catalog), true);
  const classed = { 'site.yaml': CLASSES, 'properties/total.yaml': 'privacy: contact\n' };
  assert.equal(tellsOfPrivacy(lookupWith(classed).catalog), true);
});
