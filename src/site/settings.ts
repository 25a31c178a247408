// What a publisher sets from outside: where the site will live and which catalog it shows. Empty counts as not set.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Settings {
  /** An origin without a path: `https://example.com`. */
  readonly siteUrl: string;
  /** `/`, or segments without a closing slash: `/a/b`. */
  readonly basePath: string;
  /** Absolute. */
  readonly contentDir: string;
  /** Who may frame the embeds, as the sources of a `frame-ancestors` directive: nobody by default. */
  readonly frameAncestors: string;
  /** Whether the build draws an image of each page for previews. */
  readonly previewImages: boolean;
  /** Whether search engines may list the pages. */
  readonly searchEngines: boolean;
  /** Whether the build puts compressed twins beside what is worth it. */
  readonly precompressed: boolean;
}

interface SettingsProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    super(problems.map(({ code, message, hint }) => `${code}  ${message} ${hint}`).join('\n'));
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed = string | SettingsProblem;

export const DEFAULT_SITE_URL = 'http://localhost:4321';

/** Throws a `SettingsError` that lists every setting that cannot be used. */
export function readSettings(env: Environment = process.env, folder: string = process.cwd()): Settings {
  const siteUrl = parseSiteUrl(env['SITE_URL'] || DEFAULT_SITE_URL);
  const basePath = parseBasePath(env['BASE_PATH'] || '/');
  const contentDir = findContentDir(env['CONTENT_DIR'] || 'content', folder);
  const frameAncestors = parseAncestors(env['FRAME_ANCESTORS'] || "'none'");
  const previewImages = parseSwitch('PREVIEW_IMAGES', env);
  const searchEngines = parseSwitch('SEARCH_ENGINES', env);
  const precompressed = parseSwitch('PRECOMPRESSED', env);
  const all = { siteUrl, basePath, contentDir, frameAncestors, previewImages, searchEngines, precompressed };
  const problems = Object.values(all).filter((parsed) => typeof parsed === 'object');
  if (problems.length > 0) throw new SettingsError(problems);
  return all as Settings; // no problems are left
}

function parseSiteUrl(text: string): Parsed {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    const message = `SITE_URL is "${text}", which is not an http or https address.`;
    return { code: 'site-url-invalid', message, hint: 'Write SITE_URL=https://example.com.' };
  }
  if (url.pathname === '/' && !/[?#]/.test(text)) return url.origin;
  const message = `SITE_URL is "${text}", which says more than where the host is.`;
  const base = url.pathname.replace(/\/+$/, '');
  const hint = `Write SITE_URL=${url.origin}${base ? ` and BASE_PATH=${base}` : ''}.`;
  return { code: 'site-url-path', message, hint };
}

function parseBasePath(text: string): Parsed {
  const refuse = (code: string, reason: string, hint: string) => ({
    code,
    message: `BASE_PATH is "${text}", ${reason}.`,
    hint,
  });
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || (text.startsWith('//') && /^\/\/[^/]+\.[^/]/.test(text))) {
    return refuse('base-path-url', 'which is a full address', 'Write the host as SITE_URL, the path as BASE_PATH.');
  }
  const segments = text.split('/').filter((segment) => segment !== '');
  const odd = segments.find((segment) => /^\.\.?$/.test(segment) || !/^[A-Za-z0-9._~-]+$/.test(segment));
  if (odd !== undefined) {
    const hint = 'Use letters, digits, "-", "_", "." and "~" in each part, and no "." or ".." alone.';
    return refuse('base-path-segment', `where "${odd}" cannot stand in a path`, hint);
  }
  const clean = `/${segments.join('/')}`;
  if (text !== clean && text !== `${clean}/`) {
    return refuse('base-path-slash', 'which has a slash missing or one too many', `Write BASE_PATH=${clean}.`);
  }
  return clean;
}

function parseAncestors(text: string): Parsed {
  const sources = text.trim().split(/\s+/);
  const odd = sources.find(
    (source) => !/^(?:'none'|'self'|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::(?:\d+|\*))?)$/i.test(source),
  );
  if (odd === undefined && (sources.length === 1 || !sources.includes("'none'"))) return sources.join(' ');
  const message = `FRAME_ANCESTORS is "${text}", where "${odd ?? "'none'"}" is no origin that could frame a page.`;
  const hint = "Write FRAME_ANCESTORS=\"https://wiki.example.com https://*.example.net\", 'self' or 'none'.";
  return { code: 'frame-ancestors', message, hint };
}

function parseSwitch(name: string, env: Environment): boolean | SettingsProblem {
  const text = env[name] || 'on';
  if (text === 'on' || text === 'off') return text === 'on';
  return { code: 'not-a-switch', message: `${name} is "${text}".`, hint: `Write ${name}=on or ${name}=off.` };
}

function findContentDir(text: string, folder: string): Parsed {
  const path = resolve(folder, text);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  const message = `CONTENT_DIR is "${text}", and there is no such folder.`;
  return { code: 'content-dir-missing', message, hint: 'Name a folder that holds site.yaml, goals/ and use-cases/.' };
}
