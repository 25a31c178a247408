// Paper: tagged, titled, in the language of the page, with nothing beyond the edge and no navigation.

import { expect, test } from '../site/browser.ts';
import { kindOf } from '../site/site.ts';
import { assertNone } from '../site/findings.ts';
import type { Finding } from '../site/site.ts';

/** A4 with the margins of the style sheet, in CSS pixels. */
const PAPER = { width: 690, height: 1000 };

test('every page prints as a tagged document with a language and an outline', async ({ page, served }) => {
  const findings: Finding[] = [];
  const kinds = new Set<string>();
  for (const path of served.paths) {
    const kind = kindOf(path);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    await page.goto(served.urlOf(path));
    const text = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
    const expected = [/\/StructTreeRoot /, /\/MarkInfo <<[^>]*\/Marked true/, /\/Lang \(en/, /\/Outlines /, /\/S \/H1/];
    for (const each of expected) {
      if (!each.test(text)) findings.push({ page: path, problem: `lacks ${String(each)} in its PDF` });
    }
  }
  expect(kinds.size).toBeGreaterThan(8);
  assertNone(findings);
});

test('on paper nothing is cut off, and the frame is gone', async ({ page, served }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  const findings: Finding[] = [];
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    const problems = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const frame = [...document.querySelectorAll('nav, form, button')].filter((element) => element.checkVisibility());
      return [
        ...(scrollWidth > clientWidth && !document.querySelector('.matrix') ? [`needs ${scrollWidth} px`] : []),
        ...frame.map((element) => `prints <${element.tagName.toLowerCase()} class="${element.className}">`),
      ];
    });
    findings.push(...problems.map((problem) => ({ page: path, problem })));
  }
  assertNone(findings);
});
