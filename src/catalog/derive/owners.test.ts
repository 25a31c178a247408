import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { buildCatalog } from '../load.ts';
import { readContent } from '../read/read.ts';

const small = readContent(resolve(import.meta.dirname, '../../../tests/fixtures/small')).value;

/** The small catalog with two teams, an area in an area, and lines added to an event. */
function owned(lines: string, inner = '') {
  const { value, problems } = buildCatalog([
    ...small.map(({ path, text }) => ({ path, text: path === 'events/signed-up.yaml' ? text + lines : text })),
    { path: 'teams/growth.yaml', text: 'name: Growth\n' },
    { path: 'teams/trust.yaml', text: 'name: Trust\n' },
    { path: 'areas/account.yaml', text: 'name: Account\nowner: growth\n' },
    { path: 'areas/sign-up.yaml', text: `name: Sign-up\nparent: account\n${inner}` },
  ]);
  assert.ok(value, JSON.stringify(problems));
  const event = value.events.find(({ id }) => id === 'signed-up');
  assert.ok(event);
  return { event, teams: new Map(value.teams.map((team) => [String(team.id), team.namedBy])) };
}

test('what says nothing of its owner belongs to the owner of its area', () => {
  const { event } = owned('area: sign-up\n', 'owner: trust\n');
  assert.deepEqual(event.inheritedOwner, { owner: 'trust', area: 'sign-up' });
  assert.equal(event.owner, undefined);
});

test('an area without an owner belongs to that of the area around it, with what lies in it', () => {
  const { event, teams } = owned('area: sign-up\n');
  assert.deepEqual(event.inheritedOwner, { owner: 'growth', area: 'account' });
  assert.deepEqual(teams.get('growth'), [
    { fact: 'owner', kind: 'area', id: 'account' },
    { fact: 'owner', kind: 'event', id: 'signed-up', through: 'account' },
    { fact: 'owner', kind: 'area', id: 'sign-up', through: 'account' },
  ]);
});

test('what names its owner has that one alone', () => {
  const { event, teams } = owned('area: sign-up\nowner: trust\n');
  assert.equal(event.inheritedOwner, undefined);
  assert.deepEqual(teams.get('trust'), [{ fact: 'owner', kind: 'event', id: 'signed-up' }]);
});

test('nobody is made up where no area has an owner', () => {
  assert.equal(owned('').event.inheritedOwner, undefined);
});
