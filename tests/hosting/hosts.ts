// Hosts, as something that can be asked: those that run here, and for the others what they do with the file we write for them.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Answer } from './kinds.ts';

/** By the path with its query, as it stands in a request. */
export type Ask = (path: string) => Promise<Answer> | Answer | undefined;

/** A server that listens, asked without the tidying of `fetch`. */
export function overHttp(origin: string): Ask {
  const { hostname, port } = new URL(origin);
  return (path) =>
    new Promise((done, fail) => {
      const sent = request({ hostname, port, path, headers: { Host: 'site.example' } }, (response) => {
        const { location } = response.headers;
        response.resume().on('end', () => done({ status: response.statusCode ?? 0, location }));
      });
      sent.on('error', fail).end();
    });
}

/** The function itself, before a bucket that holds the folder. */
export function cloudFront(folder: string, base: string): Ask {
  const text = readFileSync(join(folder, '_hosting/cloudfront-function.js'), 'utf8');
  const handler = runInNewContext(`${text}; handler`) as (event: object) => {
    readonly uri?: string;
    readonly statusCode?: number;
    readonly headers?: { readonly location?: { readonly value: string } };
  }; // the function we have written
  return (asked) => {
    const [uri, query] = parted(asked);
    const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('='));
    const querystring = Object.fromEntries(pairs.map(([name = '', value = '']) => [name, { value }]));
    const { uri: key = '', statusCode, headers } = handler({ request: { uri, querystring } });
    if (statusCode !== undefined) return { status: statusCode, location: headers?.location?.value };
    // `_hosting/` is not copied, as the guide says.
    return { status: !key.startsWith(`${base}/_hosting/`) && hasFile(folder, base, key) ? 200 : 404 };
  };
}

interface Rule {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** A host that has rules of fixed addresses from us, and answers the rest by itself: nothing is said of that. */
export function byRules(rules: readonly Rule[]): Ask {
  return (asked) => {
    const [path, query] = parted(asked);
    const rule = rules.find(({ from }) => decoded(from) === decoded(path));
    if (rule === undefined) return undefined;
    const [page = '', anchor] = rule.to.split('#');
    const search = query === '' ? '' : `?${query}`;
    return { status: rule.status, location: `${page}${search}${anchor === undefined ? '' : `#${anchor}`}` };
  };
}

/** The lines of `_redirects`. */
export function redirectLines(folder: string): readonly Rule[] {
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [from = '', to = '', status] = line.split(' ');
    return { from, to, status: Number(status) };
  });
}

/** The routes of Azure that answer by themselves. */
export function azureRoutes(folder: string): readonly Rule[] {
  const { routes } = JSON.parse(readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8')) as {
    readonly routes: readonly { readonly route: string; readonly redirect?: string; readonly statusCode?: number }[];
  }; // our own file
  return routes.flatMap(({ route, redirect, statusCode }) => {
    return redirect === undefined ? [] : [{ from: route, to: redirect, status: statusCode ?? 302 }];
  });
}

function parted(asked: string): [path: string, query: string] {
  const [path = '', ...query] = asked.split('?');
  return [path, query.join('?')];
}

function hasFile(folder: string, base: string, path: string): boolean {
  if (!path.startsWith(`${base}/`) || path.includes('%00')) return false;
  const name = decoded(path.slice(base.length));
  const file = join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return existsSync(file) && statSync(file).isFile();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
