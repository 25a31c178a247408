import { complaintsOf, expect, test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';

test('no page logs, fails, breaks the policy or asks elsewhere', async ({ page, served }) => {
  const complaints = complaintsOf(page, served.address);
  const waitedFor = new Set<string>();
  for (const path of served.paths) {
    await page.goto(served.urlOf(path));
    const kind = path.replace(/[^/]+\/$/, '');
    if (!waitedFor.has(kind)) await page.waitForLoadState('networkidle');
    waitedFor.add(kind);
  }
  assertNone(complaints);
});

test('an address that is not there answers 404 with the page for it', async ({ page, served }) => {
  const response = await page.goto(served.urlOf('/no/such/page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
