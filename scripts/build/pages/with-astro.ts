import { relative } from 'node:path';
import { pageWriter } from './page-writer.ts';

/** Makes the pages. Throws what Astro throws. `around` is what else is done about making one. */
export async function pagesWithAstro(
  outDir: string,
  cacheDir: string,
  around?: Parameters<typeof pageWriter>[1],
): Promise<void> {
  const { build } = await import('astro');
  const integrations = [pageWriter(outDir, around)];
  await build({ outDir: local(outDir), cacheDir: local(cacheDir), logLevel: 'error', integrations });
}

function local(folder: string): string {
  return `./${relative(process.cwd(), folder)}/`;
}
