import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { filesIn } from '../exports/names.ts';

export interface Downloaded {
  /** As the browser would save it. */
  readonly name: string;
  readonly bytes: Buffer;
  /** By path: those of an archive, or the one. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a click on the link or button saves. */
export async function downloadBy(page: Page, clicked: Locator): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), clicked.click()]);
  const name = download.suggestedFilename();
  const bytes = readFileSync(await download.path());
  return { name, bytes, files: filesIn(name, bytes) };
}
