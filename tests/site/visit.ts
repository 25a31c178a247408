// Waiting for a page itself, however long the machine takes.

import type { Page, Request } from '@playwright/test';

/** How often a page is asked, should the browser not tell that a request has ended. */
const MOST_ROUNDS = 100;

/** Of a page where nobody is: a browser without windows puts a pointer into its corner that nobody moved there. */
export async function visitAlone(page: Page, url: string): Promise<void> {
  await page.addInitScript(() => {
    const ignore = (event: PointerEvent) => event.clientX + event.clientY === 0 && event.stopImmediatePropagation();
    addEventListener('pointerover', ignore, true);
  });
  await visit(page, url);
}

/** Opens a page, and waits until nothing that it asked for is on its way and it has nothing to do. */
export async function visit(page: Page, url: string): Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  const begin = (request: Request) => {
    open.add(request);
    asked += 1;
  };
  const end = (request: Request) => void open.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(url);
  let before = -1;
  for (let rounds = 0; rounds < MOST_ROUNDS && (open.size > 0 || asked > before); rounds++) {
    before = asked;
    await untilIdle(page);
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}

/** Waits until the page has drawn itself and has nothing to do. */
export async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let isIdle = false;
        // A browser without windows may never call a page idle that draws nothing: it draws until it was.
        const draw = () => {
          if (isIdle) done();
          else requestAnimationFrame(draw);
        };
        requestAnimationFrame(() => {
          requestIdleCallback(() => (isIdle = true));
          draw();
        });
      }),
  );
}
