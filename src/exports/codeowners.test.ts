import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCatalog } from '../catalog/load.ts';
import { writeCompany } from '../../tests/company/company.ts';
import { toCodeowners } from './codeowners.ts';

test('every file with an owner is named with it, own or of its area, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'owners-'));
  writeCompany(folder);
  const { value: catalog } = await loadCatalog(folder);
  rmSync(folder, { recursive: true });
  assert.ok(catalog);
  const lines = toCodeowners(catalog, { folder: 'content', organisation: 'lantern' }).trimEnd().split('\n').slice(1);
  const owners = new Map(lines.map((line) => [line.split(' ')[0], line.split(' ')[1]]));
  assert.equal(owners.get('/content/areas/account.yaml'), '@lantern/growth');
  const [inherited] = catalog.events.filter(({ owner, inheritedOwner }) => owner === undefined && inheritedOwner);
  assert.ok(inherited);
  assert.equal(owners.get(`/content/${inherited.file}`), `@lantern/${inherited.inheritedOwner?.owner}`);
  const [own] = catalog.events.filter(({ owner }) => owner !== undefined);
  assert.equal(owners.get(`/content/${own?.file}`), `@lantern/${own?.owner}`);
  assert.ok(lines.every((line) => !line.includes('/teams/')));
});

test('without an organisation a team stands alone, and a catalog at the root of its repository has no folder', async () => {
  const { value: catalog } = await loadCatalog(join(import.meta.dirname, '../../content'));
  assert.ok(catalog);
  const [event] = catalog.events;
  assert.ok(event);
  const owned = { ...catalog, events: [{ ...event, owner: 'growth' as never }] };
  assert.match(toCodeowners(owned, { folder: '' }), new RegExp(`\n/${event.file} @growth\n$`));
});
