// A few stable pages against pictures of them, in both themes. The faces are those of the site, and what differs between
// processors is off, so that any machine draws them alike. After a change that was meant: `npm run build && npm run pictures`.

import type { Page } from '@playwright/test';
import { expect, test } from './site/browser.ts';

const PAGES = {
  home: '/',
  goal: '/goals/optimize-advertising/',
  'use-case': '/use-cases/mitigate-cart-abandonment/',
  event: '/events/order-completed/',
  matrix: '/matrix/',
  plan: '/plan/',
};

test.use({
  viewport: { width: 1280, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: async ({ launchOptions }, use) => {
    const alike = ['--disable-lcd-text', '--disable-skia-runtime-opts'];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...alike] });
  },
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`the first screen of ${name} looks as it did, in light and dark`, async ({ page, served }) => {
    await page.goto(served.urlOf(path));
    if (name === 'plan') await page.waitForSelector('.plan-inputs');
    await settle(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect
        .soft(page)
        .toHaveScreenshot(`${name}-${colorScheme}.png`, { maxDiffPixelRatio: 0.001, threshold: 0.1 });
    }
  });
}

/** The faces are those of the site, and there; the foot of the page says when the catalog changed. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    await sheet.replace('.footer { visibility: hidden; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    await document.fonts.ready;
  });
}
