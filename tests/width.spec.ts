import { test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';
import { widthProblems } from './site/width.ts';

const WIDTHS = [320, 390, 1280];

test('no page scrolls sideways or cuts anything off at 320, 390 or 1280 px', async ({ page, served }) => {
  const findings: Finding[] = [];
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const problem of await widthProblems(page))
        findings.push({ page: path, problem: `${problem} at ${width} px` });
    }
  }
  assertNone(findings);
});
