import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** What the clipboard holds, pasted into an empty page of a secure origin: the one way to see both kinds. */
export async function pasted(context: BrowserContext, address: string): Promise<{ text: string; html: string }> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('main')?.replaceChildren(field);
    field.focus();
    addEventListener('paste', (event) => {
      const read = (type: string) => event.clipboardData?.getData(type) ?? '';
      // Encoded, because a title is read back with its spaces run together.
      document.title = encodeURIComponent(JSON.stringify({ text: read('text/plain'), html: read('text/html') }));
    });
  });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page).toHaveTitle(/^%7B/);
  const held = JSON.parse(decodeURIComponent(await page.title())) as { text: string; html: string };
  await page.close();
  return held;
}

/** What the bar says that was copied. */
export const said = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Copied' });
