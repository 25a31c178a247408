import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, PAGES_ONLY } from '../second/built.ts';
import { writeExtremes } from './catalog.ts';

/** Builds the catalog of extremes in a folder of its own, and returns the folder of the site in it. */
export async function buildExtremes(): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'extremes-'));
  const [content, site] = [join(scratch, 'content'), join(scratch, 'site')];
  writeExtremes(content);
  await build(content, site, { SITE_URL: 'https://x.example', ...PAGES_ONLY });
  return site;
}
