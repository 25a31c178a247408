// Whoever pastes what an event page prints into the check beside it is told that all of it is there and right: an example of
// each event, in another language each. All examples of all events, and what is said of those that are bent, are tried
// without a browser in tests/plan/own-examples.test.ts.

import { expect, test } from './site/browser.ts';

/** Vendors' own calls carry their names, and the check is of ours. */
const OF_VENDORS = ['gtag', 'meta-pixel'];

test('an example of every event passes the check of its own page, all its properties counted', async ({
  page,
  served,
}) => {
  const languages = new Set<string>();
  const events = served.paths.filter((one) => /^\/events\/[^/]+\/$/.test(one));
  for (const [index, path] of events.entries()) {
    await page.goto(served.urlOf(path));
    const check = page.getByRole('radio', { name: 'Check a payload' });
    if ((await check.count()) === 0) continue; // nothing is listed that could be missing
    const choices = page.locator('.snippets input[type=radio]:not([value=_check])');
    const values = await choices.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)); // inputs by their selector
    const ours = values.filter((value) => !OF_VENDORS.includes(value));
    const language = ours[index % ours.length] ?? '';
    await choices.and(page.locator(`[value="${language}"]`)).check();
    const shown = page.locator('.snippet pre').filter({ visible: true });
    await expect(shown).toHaveCount(1);
    const text = (await shown.textContent()) ?? '';
    if (/^\s*(?:\/\/|#)/.test(text)) continue; // a language that cannot make the call says so in a comment
    await check.check();
    await page.locator('#_payload').fill(text);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const verdict = / sent, 0 of the listed ones not sent, nothing wrong found\.$/;
    await expect(page.locator('.check-verdict'), `${path} in ${language}`).toHaveText(verdict);
    languages.add(language);
  }
  expect(languages.size).toBeGreaterThanOrEqual(5);
});
