import { test } from 'node:test';
import { mainSite, siteBelow } from '../site/built.ts';
import { findBrokenOff } from '../site/broken-off.ts';
import { assertNone } from '../site/findings.ts';
import { findGluedWords } from '../site/glued.ts';
import { findInlineCode, findOutsideLoads, findPolicyProblems, findTraces } from '../site/isolation.ts';
import { findBrokenLinks } from '../site/links.ts';
import { findCollisions, findRouteProblems, findSitemapProblems } from '../site/routes.ts';
import { readSite, type Finding, type Site } from '../site/site.ts';
import { findStructureProblems } from '../site/structure.ts';

const CHECKS: Readonly<Record<string, (site: Site) => Finding[]>> = {
  'every page and anchor of the contract exists, and no other thing has a page': findRouteProblems,
  'no two paths collide where case or accents are folded': findCollisions,
  'the sitemap lists every page once and nothing else': findSitemapProblems,
  'every internal link and fragment resolves': findBrokenLinks,
  'every page has what readers and machines orient themselves by': findStructureProblems,
  'no words are glued together': findGluedWords,
  'no paragraph of prose breaks off': findBrokenOff,
  'nothing is loaded from elsewhere': findOutsideLoads,
  'no script or style stands inline': findInlineCode,
  'every page states the policy': findPolicyProblems,
  'no file names the folder it was built in': (site) => findTraces(site, [process.cwd()]),
};

for (const built of [mainSite(), siteBelow()]) {
  if (!built) continue;
  const site = readSite(built.folder, built);
  for (const [title, check] of Object.entries(CHECKS)) {
    test(`${title}, at ${built.basePath}`, () => assertNone(check(site)));
  }
}
