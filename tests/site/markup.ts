// Valid HTML by two judges: html-validate, which knows rules, and the Nu checker, which knows the standard.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Finding, Site } from './site.ts';

/** Style is Prettier's and the template's matter, and long titles are cut by whoever shows them. */
const CONFIG: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:prettier'],
  rules: {
    'attribute-boolean-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'void-style': 'off',
  },
};

/** What the Nu checker complains of without cause: it reads files, for which 'self' is nobody (the browser tests judge the
 * policy), knows no custom property of another file, and does not know these parts of CSS yet. */
const UNFOUNDED = [
  /^Resource violates Content Security Policy \(meta tag\)/,
  /^CSS: Unrecognized at-rule “@view-transition”/,
  /^CSS: Parse Error\. .*nsition-group\(\*\)/,
  /^CSS: “vector-effect”: Property/,
  /^CSS: “(?:inline-size|max-block-size)”: The types are incompatible\./,
];

/** A form that narrows what stands below it as it is filled in needs no button to send it. */
const NARROWS = /^form [^>]*data-narrow\b/;

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

export function findInvalidMarkup(site: Site): Finding[] {
  return site.pages.flatMap(({ path }) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const html = site.read(file);
    const messages = validator.validateStringSync(html, file).results.flatMap((result) => result.messages);
    const founded = messages.filter(({ ruleId, offset }) => ruleId !== 'wcag/h32' || !NARROWS.test(html.slice(offset)));
    return founded.map(({ line, column, ruleId, message }) => ({
      page: path,
      problem: `${line}:${column} ${ruleId} ${message}`,
    }));
  });
}

/** Compiles once, and not again what runs often: half the work where a thousand pages are judged. Its stack is then deeper. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** Judges the HTML, CSS and SVG files of a folder, those of the search engine apart. Throws when Java cannot run it. */
export function findNonconformance(folder: string, java: string): Finding[] {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const targets = readdirSync(folder).filter((name) => name !== 'pagefind' && (!name.includes('.') || isJudged(name)));
  const options = ['--format', 'json', '--Werror', '--skip-non-html', '--also-check-css', '--also-check-svg'];
  const { stderr, error } = spawnSync(
    java,
    [...QUICK, '-jar', jar, ...options, ...targets.map((name) => join(folder, name))],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (error) throw error;
  // The checker's own report format.
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const founded = messages.filter(({ message, extract }) =>
    UNFOUNDED.every((each) => !each.test(`${message} ${extract}`)),
  );
  return founded.map(({ url, lastLine, message }) => ({
    page: relative(folder, decodeURIComponent(new URL(url).pathname)),
    problem: `line ${lastLine ?? '?'} ${message}`,
  }));
}

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

function isJudged(name: string): boolean {
  return /\.(?:html|css|svg)$/.test(name);
}
