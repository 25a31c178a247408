// The site of a company's plan, a page of each kind: axe with every rule on, nothing cut off, on screens and on paper.

import { builtCompany, ORIGIN } from '../second/built.ts';
import { axeFindings, test } from '../site/browser.ts';
import { assertNone } from '../site/findings.ts';
import { onePerKind, readPages, readSite, type Finding } from '../site/site.ts';
import { visit } from '../site/visit.ts';
import { widthProblems } from '../site/width.ts';

const LOOKS = {
  light: { widths: [320, 1280], media: { colorScheme: 'light' } },
  dark: { widths: [390], media: { colorScheme: 'dark' } },
  'forced colours': { widths: [1280], media: { colorScheme: 'dark', forcedColors: 'active' } },
} as const;
/** What is made from the plan; guides, exports and the like are as on the other sites. */
const OF_PLAN = /^(?:$|(?:areas|teams|tags|groups|vendors|events|properties|sources|destinations|privacy|matrix)\/)/;
/** Beside the first of each kind. */
const MORE = ['events/invoice-opened/', 'vendors/ga4/', 'events/?status=deprecated'];

async function pathsToSee(): Promise<readonly string[]> {
  const site = readSite(await builtCompany(), { origin: ORIGIN });
  const paths = readPages(site).map(({ path }) => path.replace(/^\//, ''));
  const ofPlan = paths.filter((path) => OF_PLAN.test(path));
  return [...onePerKind(ofPlan, (path) => `/${path}`), ...MORE];
}

for (const [look, { widths, media }] of Object.entries(LOOKS)) {
  test(`axe finds nothing on a page of each kind of a company in ${look}, and nothing is cut off`, async ({
    page,
    company,
  }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const findings: Finding[] = [];
    for (const path of await pathsToSee()) {
      await visit(page, company + path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        findings.push(...(await axeFindings(page, `${path} in ${look} at ${width} px,`, 'every rule')));
        for (const problem of await widthProblems(page))
          findings.push({ page: path, problem: `${problem} at ${width} px` });
      }
    }
    assertNone(findings);
  });
}

test('on paper nothing of a company is cut off', async ({ page, company }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 690, height: 1000 });
  const findings: Finding[] = [];
  for (const path of await pathsToSee()) {
    await visit(page, company + path);
    for (const problem of await widthProblems(page)) findings.push({ page: path, problem });
  }
  assertNone(findings);
});
