// `npm run shots`: a picture of every kind of page and state, in both themes and four widths and on paper, in shots/,
// with an index to look through. Looks at dist, so build first. Names of shots as arguments take only those again.

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_MISSING, ensureBrowser, startOf } from '../test/browser.ts';
import { galleryHtml } from './gallery.ts';
import { SHOTS, type Shot } from './list.ts';
import { serveSites } from './sites.ts';
import { pictureOf, take, THEMES, WIDTHS } from './take.ts';

const AT_ONCE = 2;
const folder = resolve('shots');
const only = new Set(process.argv.slice(2));
const wanted = SHOTS.filter(({ name }) => only.size === 0 || only.has(name));

const found = ensureBrowser();
if (found) await takeAll(startOf(found));
else {
  console.error(BROWSER_MISSING);
  process.exitCode = 2;
}

async function takeAll(options: { readonly executablePath?: string }): Promise<void> {
  if (only.size === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sites = await serveSites(new Set(wanted.map(({ catalog }) => catalog ?? 'shipped')));
  const browser = await chromium.launch(options);
  const queue = wanted.flatMap((shot) => WIDTHS.map((width) => ({ shot, width })));
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { shot, width } = next;
      await take(browser, sites.addressOf(shot.catalog ?? 'shipped'), shot, width, folder).catch((reason: unknown) => {
        console.error(`${shot.name} at ${width} px: ${String(reason)}`);
        process.exitCode = 1;
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    await browser.close();
    await sites.close();
  }
  const filesOf = (shot: Shot) => WIDTHS.flatMap((width) => THEMES.map((theme) => pictureOf(shot, width, theme)));
  const taken = new Set(await readdir(folder));
  const shown = SHOTS.filter((shot) => filesOf(shot).every((file) => taken.has(file)));
  await writeFile(join(folder, 'index.html'), galleryHtml(shown, filesOf));
  console.log(
    `${wanted.length} pages and states in ${THEMES.length} themes at ${WIDTHS.length} widths: shots/index.html`,
  );
}
