import { test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import type { Finding } from './site/site.ts';

test('the boxes of a flow keep apart at the widths of phones, tablets and desks', async ({ page, served }) => {
  const findings: Finding[] = [];
  for (const path of served.paths.filter((each) => each.startsWith('/use-cases/') && each !== '/use-cases/')) {
    await page.goto(served.urlOf(path));
    for (const width of [390, 768, 834, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const overlaps = await page.locator('.flow li').evaluateAll(
        (items) =>
          items.filter((item) => {
            const box = item.querySelector('.flow-box')?.getBoundingClientRect();
            const next = item.nextElementSibling?.querySelector('.flow-box')?.getBoundingClientRect();
            return box && next && box.left < next.right && next.left < box.right && box.bottom > next.top;
          }).length,
      );
      if (overlaps > 0) findings.push({ page: path, problem: `${overlaps} boxes overlap at ${width} px` });
    }
  }
  assertNone(findings);
});
