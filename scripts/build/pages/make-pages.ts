// The program of the process that makes the pages: node make-pages.ts <folder> <cache folder>
// It tells its parent why it failed.

import '../memory/give-memory-back.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { placeSite } from '../../../src/site/urls.ts';
import { tellOf } from '../release/refusal.ts';
import { pagesWithAstro } from './with-astro.ts';

const [outDir = '', cacheDir = ''] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1)); // whom the pages are for is gone
placeSite(readSettings());
try {
  await pagesWithAstro(outDir, cacheDir);
  process.exit(0); // Astro is yet to write what it would read next time.
} catch (error) {
  process.send?.(tellOf(error), () => process.exit(1));
}
