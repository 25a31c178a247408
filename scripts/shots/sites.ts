// The sites that pictures are taken of: the one in dist, and others built when they are wanted.

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BASE, buildChangedSite } from '../../tests/site/changed-site.ts';
import { mainSite } from '../../tests/site/built.ts';
import { serve } from '../static-server.ts';
import type { Catalog } from './list.ts';

export interface Sites {
  readonly addressOf: (catalog: Catalog) => string;
  readonly close: () => Promise<void>;
}

export async function serveSites(catalogs: ReadonlySet<Catalog>): Promise<Sites> {
  const { folder, basePath } = mainSite();
  const served = new Map([['shipped', await serve(folder, { basePath, port: 0 })]]);
  const made: string[] = [];
  if (catalogs.has('renamed')) {
    const site = buildChangedSite();
    made.push(dirname(site));
    served.set('renamed', await serve(site, { basePath: BASE, port: 0 }));
  }
  return {
    addressOf: (catalog) => served.get(catalog)?.address ?? '',
    close: async () => {
      for (const site of served.values()) await site.close();
      for (const each of made) await rm(each, { recursive: true, force: true });
    },
  };
}
