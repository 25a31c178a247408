import { baseUrl } from '../../site/urls.ts';

/** One of our own JSON files, by its path under the base path; or what was asked for before, which others may read too. */
export async function fetchJson<T>(path: string, asked?: Promise<Response>): Promise<T> {
  const response = asked ? (await asked).clone() : await fetch(baseUrl(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>; // in the form written by the build
}
