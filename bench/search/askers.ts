// How each contender is asked in the browser.

import type { Page } from '@playwright/test';

export interface Asked {
  /** The path of the first result, empty if there is none. */
  readonly first: string;
  /** Milliseconds from the keystroke to painted results; the complete answer, and what stood there first. */
  readonly complete: number;
  readonly names: number;
}

export interface Contender {
  readonly name: string;
  /** The page to be on, under the server's address. */
  readonly start: string;
  readonly ask: (page: Page, text: string) => Promise<Asked>;
}

/** Types into the field of the search page. */
async function askSite(page: Page, text: string): Promise<Asked> {
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
    const results = document.querySelector('#search-results');
    if (!input || !results) throw new Error('The search page has no field or no results.');
    // A message sent in a frame comes after that frame is painted.
    const painted = () =>
      new Promise<void>((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage('');
      });
    const changed = (isEnough: () => boolean) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isEnough()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { attributes: true, childList: true });
      });
    input.focus();
    while (!document.querySelector('[data-mounted]')) await new Promise((resolve) => setTimeout(resolve, 20));
    // Browsers hand over keystrokes at the beginning of a frame.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const list = changed(() => results.querySelector('.results, .search-none') !== null);
    const done = changed(() => results.getAttribute('aria-busy') === 'false');
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.race([list, done]);
    await painted();
    const names = performance.now() - start;
    await done;
    await painted();
    const first = results.querySelector<HTMLAnchorElement>('[data-result]');
    return { first: first ? new URL(first.href).pathname.slice(1) : '', names, complete: performance.now() - start };
  }, text);
}

async function askPagefind(page: Page, text: string): Promise<Asked> {
  return page.evaluate(async (query) => {
    const start = performance.now();
    const url = '/plain/pagefind.js';
    const pagefind = (await import(url)) as {
      search: (text: string) => Promise<{ results: { data: () => Promise<{ raw_url?: string; url: string }> }[] }>;
    };
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const spent = performance.now() - start;
    return { first: (shown[0]?.raw_url ?? shown[0]?.url ?? '').replace(/^\//, ''), names: spent, complete: spent };
  }, text);
}

async function askMiniSearch(page: Page, text: string): Promise<Asked> {
  return page.evaluate(async (query) => {
    type Index = { search: (text: string, options: object) => { path: string }[] };
    const held = window as unknown as { mini?: Index };
    const start = performance.now();
    if (!held.mini) {
      const url = '/mini/minisearch.js';
      const [code, json] = await Promise.all([
        import(url) as Promise<unknown>,
        fetch('/mini/index.json').then((answer) => answer.text()),
      ]);
      held.mini = (code as { default: { loadJSON: (json: string, options: object) => Index } }).default.loadJSON(json, {
        fields: ['name', 'keys', 'text'],
        storeFields: ['path'],
      });
    }
    const words = query.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
    const options = {
      boost: { name: 5, keys: 2 },
      prefix: true,
      fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    };
    const found = [query, words].flatMap((one) => held.mini?.search(one, { ...options, combineWith: 'AND' }) ?? []);
    const results = found.length > 0 ? found : (held.mini.search(words, options) ?? []);
    const spent = performance.now() - start;
    return { first: results[0]?.path ?? '', names: spent, complete: spent };
  }, text);
}

export const CONTENDERS: readonly Contender[] = [
  { name: 'this site', start: 'search/', ask: askSite },
  { name: 'Pagefind as it comes', start: 'search/', ask: askPagefind },
  { name: 'MiniSearch, tuned', start: 'search/', ask: askMiniSearch },
];
