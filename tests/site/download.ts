import type { Locator, Page } from '@playwright/test';
import { filesIn } from '../exports/names.ts';

export interface Downloaded {
  /** As the browser would save it. */
  readonly name: string;
  readonly bytes: Buffer;
  /** By path: those of an archive, or the one. */
  readonly files: ReadonlyMap<string, string>;
}

interface Saved {
  readonly name: string;
  readonly base64: string;
}

/** What a click on the link or button saves, caught on its way to the disk: some builds of Chromium lose the news of a
 * download when they have made several. */
export async function downloadBy(page: Page, clicked: Locator): Promise<Downloaded> {
  await page.evaluate(catchSaved);
  await clicked.click();
  const { name, base64 } = await page.evaluate(() => (window as unknown as { saved: Promise<Saved> }).saved);
  const bytes = Buffer.from(base64, 'base64');
  return { name, bytes, files: await filesIn(name, bytes) };
}

/** Runs in the page: keeps what a link to download would save. */
function catchSaved(): void {
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (made: Blob | MediaSource) => {
    const url = createObjectURL(made);
    if (made instanceof Blob) blobs.set(url, made);
    return url;
  };
  const read = async (link: HTMLAnchorElement): Promise<Saved> => {
    const bytes = await (blobs.get(link.href) ?? (await fetch(link.href))).arrayBuffer();
    let text = '';
    for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
    return { name: link.download || (link.pathname.split('/').at(-1) ?? ''), base64: btoa(text) };
  };
  const holder = window as unknown as { saved: Promise<Saved> };
  holder.saved = new Promise((done) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      done(read(this));
    };
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link) return;
      event.preventDefault();
      done(read(link));
    });
  });
}
