import type { Code } from '../codes.ts';
import type { Position } from '../problem.ts';
import { quoted } from '../../words/escapes/quoted.ts';

/** A link to a page of this site. */
export interface InnerLink {
  readonly written: string;
  /** Path and fragment on the site, without the base path. */
  readonly to: string;
  readonly at: Position;
}

const ROOT = 'https://site.invalid/base';

/** A link as a browser would take it: out by a safe scheme, or to a place on this site, relative to the page it stands on. */
export function readLink(
  written: string,
  page: string,
  at: Position,
): {
  readonly problem?: { readonly code: Code; readonly message: string; readonly hint: string };
  readonly inner?: InnerLink;
} {
  const fault = (code: Code, reason: string, hint: string) => {
    return { problem: { code, message: `The link ${quoted(written)} ${reason}.`, hint } };
  };
  const url = URL.canParse(written, ROOT + page) ? new URL(written, ROOT + page) : undefined;
  if (!url || written === '') return fault('bad-link', 'is not an address', 'Write where it leads.');
  if (url.host !== 'site.invalid') {
    if (/^(?:https?:\/\/|mailto:|tel:)[^/\\]/i.test(written)) return {};
    return fault('bad-link', 'is not one that a page may have', 'Begin it with https://, mailto: or tel:.');
  }
  if (/^[a-z][a-z\d+.-]*:|^\s|[\\\t\n\r]/i.test(written) || /^\/\//.test(written)) {
    return fault('bad-link', 'is not one that a page may have', 'Begin it with https://, mailto: or tel:.');
  }
  const up = '../'.repeat(page.split('/').length - 2);
  if (written.startsWith('/')) {
    const hint = `Write ${quoted(up + written.slice(1))}.`;
    return fault('broken-link', 'leads elsewhere when the site is published under a path', hint);
  }
  if (!url.pathname.startsWith('/base/'))
    return fault('broken-link', 'leads out of the site', `The home page is ${up}.`);
  return { inner: { written, to: url.pathname.slice('/base'.length) + url.hash, at } };
}
