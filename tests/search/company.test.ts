import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { writeCompany } from '../company/company.ts';
import { testAsked } from './asked.ts';

const content = mkdtempSync(join(tmpdir(), 'search-company-'));
process.once('exit', () => rmSync(content, { recursive: true, force: true }));
writeCompany(content);
const { value: catalog } = await loadCatalog(content);
assert.ok(catalog);
await testAsked('company', catalog);
