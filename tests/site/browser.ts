// Browser tests run against built sites, served as a careful host would, by servers of their own per worker. All tests have
// this one `test`, so that they share workers and their browsers; a site that nobody in a worker asks for is not built there.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { serve } from '../../scripts/hosting/static-server.ts';
import { builtCompany } from '../second/built.ts';
import { mainSite } from './built.ts';
import { readPages, readSite, type Finding, type Site } from './site.ts';

interface Served {
  /** With the base path and a closing slash. */
  readonly address: string;
  readonly site: Site;
  /** Paths of all pages, without the base path. */
  readonly paths: readonly string[];
  readonly urlOf: (path: string) => string;
}

/** `company` is the address of the site of a company's plan, with a closing slash. */
export const test = base.extend<object, { served: Served; company: string }>({
  served: [
    // Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const built = mainSite();
      const site = readSite(built.folder, built);
      const { address, close } = await serve(built.folder, { basePath: built.basePath, port: 0 });
      const paths = readPages(site).map(({ path }) => path);
      await use({ address, site, paths, urlOf: (path) => address.replace(/\/$/, '') + path });
      await close();
    },
    { scope: 'worker' },
  ],
  company: [
    async ({}, use) => {
      const { address, close } = await serve(await builtCompany(), { basePath: '/', port: 0 });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules its makers are still trying, and those they have given up. */
const MORE_TAGS = ['experimental', 'deprecated', 'wcag2a-obsolete'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const RUNS = {
  all: { runOnly: TAGS },
  'every rule': { runOnly: [...TAGS, ...MORE_TAGS] },
  /** What another colour scheme can change. */
  colours: { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
} satisfies Readonly<Record<string, RunOptions>>;

/** What axe finds on the page as it stands. */
export async function axeFindings(page: Page, name: string, rules: keyof typeof RUNS = 'all'): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (run) => {
    // The script above made `axe`; its types are not those of a page.
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // It judges no contrast before a picture, and takes a line that is drawn as a gradient for one behind the whole page.
    const plain = new CSSStyleSheet();
    plain.replaceSync('* { background-image: none !important; }');
    document.adoptedStyleSheets.push(plain);
    const { violations } = await axe.run(document, { ...run, resultTypes: ['violations'] });
    document.adoptedStyleSheets.pop();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const reason = [...any, ...all, ...none][0]?.message ?? '';
        return { place: target.join(' '), problem: `${id}: ${reason}` };
      }),
    );
  }, RUNS[rules]);
  return found.map(({ place, problem }) => ({ page: `${name} ${place}`, problem }));
}

/** Opens what is folded. */
export function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.querySelectorAll('main details:not([open])')) each.setAttribute('open', '');
  });
}

/** Said of any preload while a busy machine is yet to draw; that each is of use is seen in the style sheets. */
const TAKES_TIME = /was preloaded using link preload but not used within a few seconds/;

/** Everything the browser complains of while the page is open: messages, failed and outside requests. */
export function complaintsOf(page: Page, address: string): Finding[] {
  const { origin } = new URL(address);
  const complaints: Finding[] = [];
  const note = (problem: string) => void complaints.push({ page: new URL(page.url()).pathname, problem });
  page.on('console', (message) => {
    if (!TAKES_TIME.test(message.text())) note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('requestfailed', (request) => note(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin) note(`outside request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
