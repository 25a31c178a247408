// Four times the plan is four times the work of an import, counted; and what it writes it does not read again.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCatalog } from '../src/cli/run.ts';
import { segmentPlan, amplitudePlan } from './plans.ts';
import { operationsIn } from './operations.ts';

const FEW = 100;
const TIMES = 4;
const MOST = 7;

const root = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(root, { recursive: true }));

for (const [name, write] of [
  ['plan.json', segmentPlan],
  ['plan.csv', amplitudePlan],
] as const) {
  test(`four times the events of ${name} are four times the work, and no file written is parsed again`, async () => {
    const counts: ReadonlyMap<string, number>[] = [];
    for (const events of [1, FEW, FEW * TIMES]) {
      const file = join(root, `${events}-${name}`);
      writeFileSync(file, write(events));
      const said: string[] = [];
      const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text), env: {} };
      const content = join(root, `content-${events}-${name}`);
      counts.push(
        await operationsIn('', async () => {
          assert.equal(await runCatalog(['import', file, '--content', content], terminal), 0, said.join('\n'));
        }),
      );
    }
    const [, few, many] = counts;
    assert.ok(few && many && few.size > 20);
    const steep = [...few]
      .map(([path, count]) => [path, count, (many.get(path) ?? 0) / count] as const)
      .filter(([, count, ratio]) => count > 1000 && ratio > MOST);
    assert.deepEqual(steep, []);
    // One file is read: the site.yaml that stands in.
    assert.equal(many.get('catalog/read/yaml.ts'), few.get('catalog/read/yaml.ts'));
  });
}
