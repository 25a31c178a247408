// Whoever pastes what an event page prints into the check beside it is told that all of it is there and right. What the check
// says of examples that are bent is tried beside it, in tests/plan/own-examples.test.ts.

import { expect, test } from './site/browser.ts';

/** Vendors' own calls carry their names, and the check is of ours. */
const OF_VENDORS = ['gtag', 'meta-pixel'];

test('every example of every event passes the check of its own page, all its properties counted', async ({
  page,
  served,
}) => {
  let checked = 0;
  for (const path of served.paths.filter((one) => /^\/events\/[^/]+\/$/.test(one))) {
    await page.goto(served.urlOf(path));
    const shown = page.locator('.snippet pre').filter({ visible: true });
    const examples: { readonly text: string; readonly language: string }[] = [];
    for (const choice of await page.locator('.snippets input[type=radio]:not([value=_check])').all()) {
      await choice.check();
      await expect.poll(() => shown.allTextContents()).not.toEqual([examples.at(-1)?.text]);
      await expect(shown).toHaveCount(1);
      examples.push({ text: (await shown.textContent()) ?? '', language: await choice.inputValue() });
    }
    const check = page.getByRole('radio', { name: 'Check a payload' });
    if ((await check.count()) === 0) continue; // nothing is listed that could be missing
    await check.check();
    const told = async (text: string, said: RegExp, where: string): Promise<void> => {
      await page.locator('#_payload').fill(text);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(page.locator('.check-verdict'), where).toHaveText(said);
    };
    for (const { text, language } of examples) {
      // A language that cannot make the call says so in a comment.
      if (OF_VENDORS.includes(language) || /^\s*(?:\/\/|#)/.test(text)) continue;
      await told('{', /could be read/, path);
      await told(text, / sent, 0 of the listed ones not sent, nothing wrong found\.$/, `${path} in ${language}`);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(14 * 4);
});
