// What a browser loads for a page of each kind.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weigh } from '../weigh.ts';
import type { Table } from './table.ts';

const KINDS = ['goals', 'use-cases', 'events', 'properties', 'sources', 'destinations'];
const PAGES = ['', 'events/', 'matrix/', 'search/', 'reference/'];

export function weighPages(site: string, column: string, table: Table): void {
  const aPage = (kind: string) =>
    readdirSync(join(site, kind)).find((name) => statSync(join(site, kind, name)).isDirectory() && name !== 'all') ??
    '';
  const rows = [
    ...KINDS.map((kind) => [`one of ${kind.replace('-', ' ')}`, `${kind}/${aPage(kind)}/`] as const),
    ...PAGES.map((path) => [`/${path}`, path] as const),
  ];
  for (const [row, path] of rows.filter(([, each]) => existsSync(join(site, each)))) {
    const { html, css, js, total, requests } = weigh(site, path);
    const parts = [html, css, js].map(({ brotli }) => brotli.toLocaleString('en')).join(' + ');
    table.set(row, column, `${total.brotli.toLocaleString('en')} (${parts}), ${requests}`);
  }
}
