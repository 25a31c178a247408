import { axeViolations, expect, test } from './site/browser.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(() => {
      test.use({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });

      test(`axe finds nothing on any page in ${colorScheme} at ${width} px`, async ({ page, served }) => {
        const violations: string[] = [];
        for (const path of served.paths) {
          await page.goto(served.urlOf(path));
          violations.push(...(await axeViolations(page)).map((violation) => `${path} ${violation}`));
        }
        expect(violations).toEqual([]);
      });
    });
  }
}
