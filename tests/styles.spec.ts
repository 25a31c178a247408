// Each kind of page has a style sheet of its own, put together by hand. What any of them says of an element holds on every
// page that has such an element.

import { test } from './site/browser.ts';
import { assertNone } from './site/findings.ts';
import { attribute, type Element } from './site/html.ts';
import type { Finding } from './site/site.ts';

test('a page has every rule that any page has for what is on it', async ({ page, served }) => {
  await page.goto(served.address);
  const paths = served.paths.filter((path) => !path.startsWith('/embed/'));
  const addresses = paths.map((path) => served.urlOf(path));
  const missing = await page.evaluate(missingRules, addresses);
  const findings: Finding[] = missing.map(([address, rule]) => ({ page: new URL(address).pathname, problem: rule }));
  assertNone(findings);
});

test('a style sheet has every token it uses', ({ served }) => {
  // What is loaded on use, such as the style of the search, uses those of the page.
  const sheets = new Set(served.site.pages.flatMap(({ elements }) => elements.flatMap(sheetOf)));
  const findings = [...sheets].flatMap((file) => {
    const css = served.site.read(file);
    const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
    const missing = [...used].filter((name) => !css.includes(`${name}:`));
    return missing.map((name) => ({ page: file, problem: `uses ${name}, which it does not have` }));
  });
  assertNone(findings);
});

function sheetOf(element: Element): string[] {
  const href = attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined;
  return href === undefined ? [] : [href];
}

/** Runs in the browser: the rules that are in another page's style sheet, and would hold on the page. */
async function missingRules(addresses: readonly string[]): Promise<[string, string][]> {
  const sheets = new Map<string, Map<string, string>>();
  const pages = [];
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    const view = new DOMParser().parseFromString(html, 'text/html');
    view.documentElement.classList.add('scripted');
    const links = [...view.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? '');
    for (const link of links) if (!sheets.has(link)) sheets.set(link, rulesIn(await (await fetch(link)).text()));
    pages.push({ address, view, links });
  }
  const all = new Map([...sheets.values()].flatMap((rules) => [...rules]));
  return pages.flatMap(({ address, view, links }) => {
    const has = (rule: string) => links.some((link) => sheets.get(link)?.has(rule));
    return [...all]
      .filter(([rule, selector]) => !has(rule) && view.querySelector(selector))
      .map(([rule]): [string, string] => [address, rule]);
  });

  /** Every declaration for every single selector, with the selector of the elements it can hold for. */
  function rulesIn(css: string): Map<string, string> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const found = new Map<string, string>();
    const walk = (rules: CSSRuleList, around: string): void => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) {
          for (const selector of alone(rule.selectorText)) {
            for (const name of rule.style) {
              // Tokens are wanted by what uses them; the test below sees that they are there.
              if (selector === ':root' && name.startsWith('--')) continue;
              const value = rule.style.getPropertyValue(name);
              found.set(`${around}${selector} { ${name}: ${value} }`, inAnyState(selector));
            }
          }
        } else if (rule instanceof CSSGroupingRule) {
          walk(rule.cssRules, around + rule.cssText.slice(0, rule.cssText.indexOf('{')));
        }
      }
    };
    walk(sheet.cssRules, '');
    return found;
  }

  /** A list of selectors, one by one. */
  function alone(selectors: string): string[] {
    let depth = 0;
    const marked = [...selectors].map((letter) => {
      depth += Number(letter === '(') - Number(letter === ')');
      return letter === ',' && depth === 0 ? '\n' : letter;
    });
    return marked.join('').split(/\n\s*/);
  }

  /** Hovered or not, focused or not, before it or after it. */
  function inAnyState(selector: string): string {
    const state = '(?:hover|focus|focus-visible|focus-within|target|checked|popover-open|placeholder-shown)';
    return selector
      .replace(/::[\w-]+(?:\([^)]*\))?/g, '')
      .replace(new RegExp(`:not\\(:${state}\\)`, 'g'), '')
      .replace(new RegExp(`:${state}(?![\\w-])`, 'g'), ':not(_)')
      .replace(/^$|(?<=[\s>+~])$/, '*');
  }
}
