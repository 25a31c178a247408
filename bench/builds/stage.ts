// One stage of a build alone, to be measured: `read` the catalog, build the `pages` and all files beside them, write the
// `exports` once more, `index` what is built, draw its `previews`, or `compress` it.
// Run in a copy of the project: node bench/builds/stage.ts <stage> <folder>

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookupIn } from '../../src/catalog/lookup.ts';
import { report } from '../../src/catalog/report.ts';
import { readSettings } from '../../src/site/settings.ts';
import { pathAddresses } from '../../src/site/addresses.ts';
import { placeSite } from '../../src/site/urls.ts';

const [stage, folder = ''] = process.argv.slice(2);
const settings = readSettings();
placeSite(settings);
const { value: catalog, problems } = await (stage === 'pages' ? makePages() : loadCatalog(settings.contentDir));
if (!catalog) throw new Error(report(problems, settings.contentDir));

if (stage === 'pages') {
  const { writeFiles } = await import('../../scripts/build/write-files.ts');
  await writeFiles(folder, catalog, settings);
}
if (stage === 'exports') {
  const { writeFiles } = await import('../../scripts/build/write-files.ts');
  await writeFiles(folder, catalog, settings, { isWanted: ({ path }) => path.startsWith('exports/') });
}
if (stage === 'previews') {
  const { writeFiles } = await import('../../scripts/build/write-files.ts');
  const given = { ...settings, previewImages: true };
  const keptIn = join(`${folder}-cache`, 'previews');
  await writeFiles(folder, catalog, given, { keptIn, isWanted: ({ path }) => path.endsWith('preview.png') });
}
if (stage === 'compress') {
  const { compressFiles } = await import('../../scripts/build/compress.ts');
  const { filesIn } = await import('../../scripts/build/site-files.ts');
  compressFiles(folder, filesIn(folder));
}
if (stage === 'index') {
  const { buildIndex } = await import('../../src/search/text/build-index.ts');
  await buildIndex(folder, catalog);
}
if (stage === 'markdown') {
  const { everything } = await import('../../src/catalog/lookup.ts');
  const { bodyMarkdown } = await import('../../src/exports/markdown.ts');
  const lookup = lookupIn(catalog);
  for (const thing of everything(catalog)) {
    const [, ...blocks] = bodyMarkdown(thing, lookup, pathAddresses());
    const head = `---\ntitle: ${JSON.stringify(thing.name)}\ndescription: ${JSON.stringify(thing.summary)}\n---\n`;
    mkdirSync(join(folder, thing.kind), { recursive: true });
    writeFileSync(
      join(folder, thing.kind, `${thing.id}.md`),
      `${head}\n${(thing.kind === 'event' ? oneExample(blocks) : blocks).join('\n\n')}\n`,
    );
  }
  writeFileSync(join(folder, 'index.md'), '---\ntitle: Home\ndescription: Home\n---\n\nHome.\n');
}

/** Runs the pipeline, too. */
async function makePages() {
  const { buildPages } = await import('../../scripts/build/build-site.ts');
  return buildPages(settings, folder, `${folder}-cache`);
}

/** The Markdown of an event has its call in every language, its page has the first. */
function oneExample(blocks: readonly string[]): readonly string[] {
  const code = blocks.indexOf('## Example call');
  if (code === -1) throw new Error('The examples of an event stand under another heading now.');
  const isNext = (mark: string, from: number) => (block: string, at: number) => at > from && block.startsWith(mark);
  const second = blocks.findIndex(isNext('### ', code + 1));
  const end = blocks.findIndex(isNext('## ', code));
  return second === -1 ? blocks : [...blocks.slice(0, second), ...blocks.slice(end)];
}
