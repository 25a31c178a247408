// Nothing on a page moves when what is late comes: what is loaded, read and found has its room before it is there. The full run
// holds the pages of a company and the face of the site to it (tests/full/shifts.spec.ts).

import { manyEvents } from './plan/many-events.ts';
import { assertNone } from './site/findings.ts';
import { expect, FILLED, shiftFindings, test, watchShifts, WIDTHS } from './site/shifts.ts';
import { onePerKind } from './site/site.ts';

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('nothing moves on a page of each kind, nor where pages fill themselves', async ({ page, served }) => {
      const paths = [...onePerKind(served.paths, (each) => each), ...FILLED];
      assertNone(await shiftFindings(page, served.address, paths));
    });

    test('nothing moves when a plan of 923 events comes', async ({ page, served }) => {
      const shiftsOn = await watchShifts(page);
      await page.route('**/plan/data.json', (route) => route.fulfill({ json: manyEvents(923) }));
      expect(await shiftsOn(served.urlOf('/plan/'))).toEqual([]);
    });
  });
}
