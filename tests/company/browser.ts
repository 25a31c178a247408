// The site of a company's plan in a browser, served by a server of its own per worker.

import { serve } from '../../scripts/hosting/static-server.ts';
import { builtCompany } from '../second/built.ts';
import { test as base } from '../site/browser.ts';

/** `company` is the address of the site, with a closing slash. */
export const test = base.extend<object, { company: string }>({
  company: [
    // Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const { address, close } = await serve(await builtCompany(), { basePath: '/', port: 0 });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
