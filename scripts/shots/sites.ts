// The sites that pictures are taken of: the one in dist, and others built when they are wanted.

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BASE, buildChangedSite } from '../../tests/site/changed-site.ts';
import { buildExtremes } from '../../tests/extremes/site.ts';
import { mainSite } from '../../tests/site/built.ts';
import { serve, type Served } from '../hosting/static-server.ts';
import type { Catalog } from './list.ts';

interface Sites {
  readonly addressOf: (catalog: Catalog) => string;
  readonly close: () => Promise<void>;
}

export async function serveSites(catalogs: ReadonlySet<Catalog>): Promise<Sites> {
  const { folder, basePath } = mainSite();
  const served = new Map<Catalog, Served>([['shipped', await serve(folder, { basePath, port: 0 })]]);
  const made: string[] = [];
  const add = async (catalog: Catalog, build: () => Promise<string>, base: string): Promise<void> => {
    if (!catalogs.has(catalog)) return;
    const site = await build();
    made.push(dirname(site));
    served.set(catalog, await serve(site, { basePath: base, port: 0 }));
  };
  await add('renamed', buildChangedSite, BASE);
  await add('extreme', buildExtremes, '/');
  return {
    addressOf: (catalog) => served.get(catalog)?.address ?? '',
    close: async () => {
      for (const site of served.values()) await site.close();
      for (const each of made) await rm(each, { recursive: true, force: true });
    },
  };
}
