import type { Lookup } from '../catalog/lookup.ts';
import type { SiteFile } from '../files/file.ts';
import { siteFiles, type SiteFiles } from '../files/files.ts';
import { readStatics } from '../files/statics.ts';
import { readSettings } from '../site/settings.ts';
import { baseUrl } from '../site/urls.ts';
import { getCatalog } from './catalog.ts';

let current: { readonly lookup: Lookup; readonly files: SiteFiles } | undefined;

/** The file that answers a request on the dev server, which has taken the base path off its address. */
export async function fileAt(url: string): Promise<SiteFile | undefined> {
  const lookup = await getCatalog();
  if (current?.lookup !== lookup) {
    const embedStyle = baseUrl('src/styles/embed.css');
    current = {
      lookup,
      files: siteFiles({ lookup, settings: readSettings(), embedStyle, statics: readStatics('public') }),
    };
  }
  const path = pathIn(url);
  return path === undefined ? undefined : current.files.at(path);
}

function pathIn(url: string): string | undefined {
  const [path = ''] = url.split('?');
  try {
    return decodeURIComponent(path.slice(1)).replace(/(?<=^|\/)$/, 'index.html');
  } catch {
    return undefined; // a broken percent escape
  }
}
