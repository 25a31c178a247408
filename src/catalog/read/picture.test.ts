import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pictureIn } from './picture.ts';

const sizeOf = (path: string, bytes: Uint8Array) => {
  const { value, problems } = pictureIn(path, bytes);
  return value ? [value.width, value.height] : problems.map(({ code }) => code);
};
const svg = (rest: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${rest}`);

test('the size of a picture is read from its bytes, and a digest tells it from others', () => {
  const [png, webp] = ['dialog.png', 'phone.webp'].map((name) => readFileSync(`tests/company/pictures/${name}`));
  assert.deepEqual(sizeOf('events/a/dialog.png', png!), [1280, 800]);
  assert.deepEqual(sizeOf('events/a/phone.webp', webp!), [780, 1560]);
  assert.deepEqual(sizeOf('events/a/b.svg', svg('viewBox="0 0 40.4 20"></svg>')), [40, 20]);
  assert.notEqual(pictureIn('events/a/a.png', png!).value?.digest, pictureIn('events/a/a.webp', webp!).value?.digest);
});

test('a photo that is to be turned has the size it is seen in', () => {
  // The shortest JPEG that says so: what it is, that its left side is up, 2 × 1 pixels.
  const exif = '45786966000049492a00080000000100120103000100000006000000' + '00000000';
  const length = (exif.length / 2 + 2).toString(16).padStart(4, '0');
  const jpeg = `ffd8ffe1${length}${exif}ffc0001108000100020301220002110103110100ffd9`;
  assert.deepEqual(sizeOf('events/a/b.jpg', Buffer.from(jpeg, 'hex')), [1, 2]);
});

test('a picture larger than any screen is refused by its size, not made small', () => {
  assert.deepEqual(sizeOf('events/a/b.svg', svg('width="12001" height="9"></svg>')), ['file-too-large']);
});

test('what makes an SVG more than a picture is found in any spelling of markup', () => {
  for (const inner of [
    '<SCRIPT>1</SCRIPT>',
    '<svg:script>1</svg:script>',
    '<path\nonload="1"/>',
    "<path d=''onclick='1'/>",
    '<use href = "a.svg#b"/>',
    '<style>a{fill:url( "a.svg#b")}</style>',
  ])
    assert.deepEqual(sizeOf('events/a/b.svg', svg(`width="9" height="9">${inner}</svg>`)), ['active-picture'], inner);
});
