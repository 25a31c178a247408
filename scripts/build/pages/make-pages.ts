// The program of the process that makes the pages: node make-pages.ts <folder> <cache folder> [<program>]
// It tells its parent why it failed. With the digest of the program that builds, what each page reads is noted and left for
// the parent, and pages are taken over from the last build of that program. A bundle in the cache folder makes the pages of the
// catalog that stands there; else Astro does.

import '../memory/give-memory-back.ts';
import { existsSync } from 'node:fs';
import { prepareWith } from '../../../src/collections/feed.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { placeSite } from '../../../src/site/urls.ts';
import { bundleIn } from '../kept/bundle.ts';
import { KeptBuild } from '../kept/kept-build.ts';
import { makePages, pageKeeper } from '../kept/page-keeper.ts';
import { tellOf } from '../release/refusal.ts';
import { pagesWithAstro } from './with-astro.ts';

const [outDir = '', cacheDir = '', program] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1)); // whom the pages are for is gone
const settings = readSettings();
placeSite(settings);
try {
  const kept = program === undefined ? undefined : await KeptBuild.open(process.cwd(), program);
  if (existsSync(bundleIn(cacheDir))) await makePages(kept, outDir, cacheDir, settings);
  else {
    if (kept) prepareWith(kept.readings.prepare);
    await pagesWithAstro(outDir, cacheDir, pageKeeper(kept, outDir, cacheDir));
  }
  kept?.leavePages(cacheDir);
  process.exit(0); // Astro is yet to write what it would read next time.
} catch (error) {
  process.send?.(tellOf(error), () => process.exit(1));
}
