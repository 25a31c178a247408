import { axeFindings, openAll, test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import type { Finding } from '../site/site.ts';

const WIDTHS = [320, 390, 1280];
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const [look, media] of Object.entries(LOOKS)) {
  test(`axe finds nothing on any page in ${look} at ${WIDTHS.join(', ')} px, every rule on`, async ({
    page,
    served,
  }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const findings: Finding[] = [];
    for (const path of served.paths) {
      await page.goto(served.urlOf(path));
      await openAll(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        findings.push(...(await axeFindings(page, `${path} in ${look} at ${width} px,`, 'every rule')));
      }
    }
    assertNone(findings);
  });
}
