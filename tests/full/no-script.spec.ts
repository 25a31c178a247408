import { bareOf } from '../site/bare.ts';
import { expect, test } from '../site/browser.ts';

test.use({ javaScriptEnabled: false });

test('every page shows its heading and its content without script', async ({ page, served }) => {
  expect(await bareOf(page, served.paths, served.urlOf)).toEqual([]);
});
