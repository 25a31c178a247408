import { siteUrl } from '../site/urls.ts';

/** One of our own JSON files, by its path under the base path. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(siteUrl(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>; // in the form written by the build
}
