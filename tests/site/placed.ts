// Many files of tests share a process, and where the site lives is said once a process: who needs it elsewhere says so for
// the time of a test.

import { test, type TestContext } from 'node:test';
import { placeSite } from '../../src/site/urls.ts';

/** Where addresses begin in tests that do not say so. */
const ELSE = { siteUrl: 'https://reference.example', basePath: '/' };

placeSite(ELSE);

/** A `test` whose site lives at `https://example.com/docs/`. */
export function testBelow(name: string, run: (context: TestContext) => unknown): void {
  void test(name, async (context) => {
    placeSite({ siteUrl: 'https://example.com', basePath: '/docs' });
    try {
      await run(context);
    } finally {
      placeSite(ELSE);
    }
  });
}
