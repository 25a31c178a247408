// The pictures beside an event: as they are, and made small by the image service of the site generator.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Event, Picture } from '../catalog/model.ts';
import { smallPictures, type SmallPicture } from '../site/pictures.ts';
import { fileOf, pictureUrl } from '../site/urls.ts';
import { file, type SiteFile } from './file.ts';

/** Raise it when what makes them small makes them otherwise. */
const VERSION = 1;

export function* filesOfPictures({ id, pictures = [] }: Event, contentDir: string): Generator<SiteFile> {
  for (const picture of pictures) {
    const bytes = () => readFile(join(contentDir, 'events', id, picture.file));
    yield file(fileOf(pictureUrl(id, picture.file)), bytes);
    for (const small of smallPictures(id, picture)) {
      const { url, width, height } = small;
      const keptAs = `${picture.digest}-${VERSION}-${width}x${height}.webp`;
      yield { ...file(fileOf(url), async () => madeSmall(await bytes(), picture, small)), keptAs };
    }
  }
}

type Service = (typeof import('astro/assets/services/sharp'))['default'];
type Rest = readonly [config: Parameters<Service['transform']>[2], logger: Parameters<Service['transform']>[3]];

async function madeSmall(
  bytes: Uint8Array,
  { file: name }: Picture,
  { width, height }: SmallPicture,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: service } = await import('astro/assets/services/sharp');
  const refuse = (): never => {
    throw new Error(`The picture ${name} cannot be made small: it is damaged. Export it again.`);
  };
  // Of the settings it reads these alone, and it warns of nothing but what it could not read.
  const rest = [{ service: { config: {} } }, { warn: refuse }] as unknown as Rest;
  const { data } = await service.transform(bytes, { src: name, width, height, fit: 'fill', format: 'webp' }, ...rest);
  return new Uint8Array(data);
}
