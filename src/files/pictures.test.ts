import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { testBelow as test } from '../../tests/site/placed.ts';
import { loadCatalog } from '../catalog/load.ts';
import { pictureIn } from '../catalog/read/picture.ts';
import { shownPictures } from '../site/pictures.ts';
import { filesOfPictures } from './pictures.ts';

const content = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(content, { recursive: true }));
cpSync('tests/fixtures/small', content, { recursive: true });
const beside = join(content, 'events/signed-up');
mkdirSync(beside);
cpSync('tests/company/pictures', beside, { recursive: true });
const whole = readFileSync('tests/company/pictures/dialog.png');
writeFileSync(join(beside, 'cut-off.png'), whole.subarray(0, 60));
writeFileSync(join(beside, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="90"></svg>');
const names = ['dialog.png', 'phone.webp', 'mark.svg', 'cut-off.png'];
const lines = names.map((file) => `  - { file: ${file}, text: Shows ${file}. }\n`).join('');
writeFileSync(
  join(content, 'events/signed-up.yaml'),
  `name: Signed Up\nsummary: Someone opened an account.\ncall: track\nproperties: [email]\npictures:\n${lines}`,
);
const { value, problems } = await loadCatalog(content);
const event = value?.events.find(({ id }) => id === 'signed-up');
assert.ok(event, JSON.stringify(problems));
const files = [...filesOfPictures(event, content)];
const of = (end: string) => files.find(({ path }) => path.endsWith(end));

test('a picture is served as it is, and made small for both kinds of screen by the image service of the generator', async () => {
  assert.deepEqual(await of('pictures/dialog.png')?.body(), whole);
  const sizes = ['small/dialog.png.1x.webp', 'small/dialog.png.2x.webp', 'small/phone.webp.2x.webp'].map(
    async (end) => {
      const small = of(end);
      assert.equal(small?.mediaType, 'image/webp');
      const { width, height } = pictureIn('events/a/b.webp', (await small.body()) as Uint8Array).value ?? {}; // not a text
      return [width, height];
    },
  );
  assert.deepEqual(await Promise.all(sizes), [
    [480, 300],
    [960, 600],
    [400, 800],
  ]);
});

test('what was made small is kept under a name that follows the bytes and the size', () => {
  const kept = files.flatMap(({ keptAs }) => keptAs ?? []);
  assert.equal(new Set(kept).size, 6);
  assert.ok(of('dialog.png.1x.webp')?.keptAs?.startsWith(event.pictures?.[0]?.digest ?? ' '));
});

test('a page knows the size of a picture before it loads, and leads to it in full, but not to an SVG', () => {
  const [dialog, , mark] = shownPictures(event);
  const folder = '/docs/events/signed-up/pictures';
  assert.deepEqual(dialog, {
    src: `${folder}/small/dialog.png.1x.webp`,
    srcset: `${folder}/small/dialog.png.1x.webp 1x, ${folder}/small/dialog.png.2x.webp 2x`,
    width: 480,
    height: 300,
    text: 'Shows dialog.png.',
    full: `${folder}/dialog.png`,
  });
  assert.deepEqual([mark?.src, mark?.width, mark?.height, mark?.full], [`${folder}/mark.svg`, 480, 45, undefined]);
});

test('a picture that is cut off stops the build, and is named', async () => {
  await assert.rejects(
    async () => of('cut-off.png.1x.webp')?.body(),
    /cut-off\.png cannot be made small: it is damaged/,
  );
});
