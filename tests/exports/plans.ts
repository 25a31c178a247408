// What the tests of the exports write: the shipped catalog, the sample whose names try to break out, and a large one.

import { resolve } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { catalogJson, type CatalogJson } from '../../src/exports/catalog-json.ts';
import { FORMATS, type FormatId } from '../../src/exports/formats.ts';
import type { ExportFile } from '../../src/exports/formats/format.ts';
import { sample } from './sample.ts';
import { selectAll, type Selection } from '../../src/exports/selection.ts';
import { addressesUnder } from '../../src/site/addresses.ts';

export const addresses = addressesUnder('https://reference.example/');

export async function shippedJson(): Promise<CatalogJson> {
  const { value } = await loadCatalog(resolve(import.meta.dirname, '../../content'));
  if (!value) throw new Error('The shipped catalog has errors.');
  return catalogJson(value, addresses);
}

export const shipped: Selection = selectAll(await shippedJson());
export const hostile: Selection = selectAll(catalogJson(sample, addresses));

/** The shipped plan over and over, with as many events as asked for. */
export function planOf(size: number): Selection {
  const events = Array.from({ length: size }, (_, index) => {
    const event = shipped.events[index % shipped.events.length]!; // in range
    return { ...event, id: `${event.id}-${index}`, name: `${event.name} ${index}` };
  });
  return { ...shipped, events };
}

export async function write(id: FormatId, selection: Selection): Promise<readonly ExportFile[]> {
  const entry = FORMATS.find((format) => format.id === id)!; // ids are those of FORMATS
  return (await entry.load()).files(selection);
}

/** The one file of a format. */
export async function writeOne(id: FormatId, selection: Selection): Promise<string> {
  const [file] = await write(id, selection);
  if (!file) throw new Error(`${id} wrote nothing.`);
  return file.text;
}
