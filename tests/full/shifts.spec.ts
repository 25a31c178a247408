// Nothing moves on the pages of a company when what is late comes, and next to nothing when the face of the site does.

import { builtCompany, ORIGIN } from '../second/built.ts';
import { assertNone } from '../site/findings.ts';
import { expect, FILLED, shiftFindings, test, watchShifts, WIDTHS } from '../site/shifts.ts';
import { onePerKind, readPages, readSite } from '../site/site.ts';

/** A letter in the place of another, when the face of the site comes. */
const BY_LETTERS = 0.05;

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('nothing moves on a page of each kind of a company', async ({ page, company }) => {
      const paths = readPages(readSite(await builtCompany(), { origin: ORIGIN })).map(({ path }) => path);
      assertNone(await shiftFindings(page, company, [...onePerKind(paths, (path) => path), ...FILLED]));
    });

    test('the face of the site moves next to nothing when it comes', async ({ page, served }) => {
      const shiftsOn = await watchShifts(page, ['font']);
      for (const path of onePerKind(served.paths, (each) => each)) {
        const shifts = await shiftsOn(served.urlOf(path));
        expect(
          shifts.reduce((sum, { value }) => sum + value, 0),
          path + JSON.stringify(shifts),
        ).toBeLessThan(BY_LETTERS);
      }
    });
  });
}
