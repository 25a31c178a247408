import { UsageError, type Terminal } from './command.ts';

/** The address of the site's root, with a closing slash. Throws `UsageError` for what is none. */
export function siteAddress(option: string | undefined, env: Terminal['env']): string {
  const text = option ?? (env['SITE_URL'] || 'http://localhost:4321') + (env['BASE_PATH'] || '/');
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new UsageError(`--site is "${text}", which is not an address.`);
  return new URL(text).href.replace(/\/*$/, '/');
}
