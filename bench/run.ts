// `npm run bench`: builds generated catalogs from cold and prints as Markdown what one waits for, what each part of a build
// costs and what pages weigh, beside other generators on the same pages.
// Options: --sizes 50,1000,10000, --rivals hugo,eleventy,starlight (or none), --only once,waits,stages, --shape flat or nested
// (by itself one waits for flat, and stages are of nested), and --tests to time `npm test` as well.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/words/numbers.ts';
import { installOther, installOurs, OURS, runTests } from './builds/once.ts';
import { copyProject, scratchFolder } from './builds/project.ts';
import { rivalsOf } from './builds/rivals.ts';
import { costOfStages } from './builds/stages.ts';
import { Table } from './builds/table.ts';
import { ourWaits, waitsOf } from './builds/waits.ts';
import { SHAPES, writeCatalog } from './catalog.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50,1000,10000' },
    rivals: { type: 'string', default: 'hugo,eleventy,starlight' },
    only: { type: 'string', default: 'once,waits,stages' },
    shape: { type: 'string' },
    tests: { type: 'boolean', default: false },
  },
});
const shape = values.shape === undefined ? undefined : SHAPES.find((each) => each === values.shape);
if (values.shape !== undefined && !shape) throw new Error(`Shapes are ${SHAPES.join(' and ')}.`);
const only = values.only.split(',');
const rivals = rivalsOf(values.rivals);
const scratch = scratchFolder();
const project = copyProject(scratch);
const columns = values.sizes.split(',').map((size) => counted(Number(size), 'event'));
const once = new Table([OURS, ...rivals.map(({ name }) => name)]);
const [waits, stages, weights] = [new Table(columns), new Table(columns), new Table(columns)];

if (only.includes('once')) await installOurs(scratch, once);
for (const rival of rivals) await installOther(rival, scratch, once);
if (values.tests) await runTests(once);
if (only.includes('once')) once.print();

for (const size of values.sizes.split(',').map(Number)) {
  if (only.includes('waits')) {
    const bench = { ...catalogOf(size, shape ?? 'flat'), table: waits };
    await ourWaits(bench);
    for (const rival of rivals) await waitsOf(rival, bench);
  }
  if (only.includes('stages'))
    await costOfStages({ ...catalogOf(size, shape ?? 'nested'), table: stages }, rivals, weights);
}
for (const table of [waits, stages, weights]) table.print();

function catalogOf(events: number, as: (typeof SHAPES)[number]) {
  const content = join(scratch, 'catalog');
  rmSync(content, { recursive: true, force: true });
  writeCatalog(content, { events, shape: as });
  return { scratch, project, content, column: counted(events, 'event') };
}
