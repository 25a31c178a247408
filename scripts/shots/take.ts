import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Shot } from './list.ts';

export const WIDTHS = [390, 768, 1280, 1920];
export const THEMES = ['light', 'dark'] as const;

export const pictureOf = (shot: Shot, width: number, theme: string): string => `${shot.name}-${width}-${theme}.png`;

/** A page in both themes at one width, and on paper; each in a browser that remembers nothing. */
export async function take(
  browser: Browser,
  address: string,
  shot: Shot,
  width: number,
  folder: string,
): Promise<void> {
  const viewport = { width, height: width < 500 ? 844 : 900 };
  const context = await browser.newContext({
    viewport,
    reducedMotion: 'reduce',
    javaScriptEnabled: shot.noScript !== true,
    permissions: ['clipboard-write'],
  });
  const page = await context.newPage();
  if (shot.held) await page.route('**/*.js', (route) => route.abort());
  await page.goto(address + shot.path);
  await shot.act?.(page);
  if (!shot.window) await page.evaluate(() => document.querySelectorAll('*').forEach((each) => each.scrollTo(0, 0)));
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, pictureOf(shot, width, colorScheme)), fullPage: !shot.window });
  }
  if (width === 1280 && !shot.window)
    await page.pdf({ path: join(folder, `${shot.name}.pdf`), format: 'A4', preferCSSPageSize: true, tagged: true });
  await context.close();
}
