// A few stable pages against pictures of them, in both themes. One font is put in, and what differs between processors
// is off, so that any machine draws them alike. After a change that was meant: `npm run build && npm run pictures`.

import { createRequire } from 'node:module';
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
const WEIGHTS = { 400: 'normal', 600: 'bold' } as const;
/** The foot of the page says when the catalog changed. */
const STYLE = ':root { --font: One; --mono: One; } .footer { visibility: hidden; }';
const require = createRequire(import.meta.url);

test.use({
  viewport: { width: 1280, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: async ({ launchOptions }, use) => {
    const alike = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-skia-runtime-opts'];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...alike] });
  },
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`the first screen of ${name} looks as it did, in light and dark`, async ({ page, served }) => {
    await page.goto(served.urlOf(path));
    if (name === 'plan') await page.waitForSelector('.plan-inputs');
    await useOneFont(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect
        .soft(page)
        .toHaveScreenshot(`${name}-${colorScheme}.png`, { maxDiffPixelRatio: 0.001, threshold: 0.1 });
    }
  });
}

/** The policy of a page lets it load fonts from its own address only, so they are answered there. */
async function useOneFont(page: Page): Promise<void> {
  for (const weight of Object.keys(WEIGHTS)) {
    const path = require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`);
    await page.route(`**/one-font-${weight}.woff2`, (route) => route.fulfill({ path }));
  }
  await page.evaluate(
    async ({ weights, style }) => {
      for (const [weight, name] of weights) {
        const face = new FontFace('One', `url(/one-font-${weight}.woff2)`, { weight: name });
        document.fonts.add(await face.load());
      }
      const sheet = new CSSStyleSheet();
      await sheet.replace(style);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await document.fonts.ready;
    },
    { weights: Object.entries(WEIGHTS), style: STYLE },
  );
}
