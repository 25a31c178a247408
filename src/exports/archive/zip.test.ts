import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportFile } from '../formats/format.ts';
import { aboutSheet } from '../workbook/about.ts';
import { workbookParts } from '../workbook/parts.ts';
import type { SheetCell } from '../workbook/sheet.ts';
import type { PackedMembers } from './members.ts';
import { toZip } from './zip.ts';

const DAY = '2026-02-03';
const SHEET = 'xl/worksheets/sheet2.xml';

/** With the digests of members that were packed anew. */
function members(before: ReadonlyMap<string, Uint8Array> = new Map()) {
  const [now, made] = [new Map(before), [] as string[]];
  const packed: PackedMembers = {
    digestOf: (text) => text,
    get: (digest) => now.get(digest),
    set: (digest, archive) => {
      if (!now.has(digest)) made.push(digest);
      now.set(digest, archive);
    },
  };
  return { packed, now, made };
}

const large = (path: string, said: string): ExportFile => ({ path, text: `${said} ü `.repeat(2000) });
const small = (path: string): ExportFile => ({ path, text: `${path} is small.` });
const files = [small('a'), large('b', 'one'), small('c/ö'), small('d'), large('e', 'two'), large('f', 'three')];

test('an archive has the same bytes whether its members are packed already or not', async () => {
  const first = members();
  assert.deepEqual(await toZip(files, DAY, first.packed), await toZip(files, DAY));
  assert.equal(first.made.length, 3);
  const again = members(first.now);
  assert.deepEqual(await toZip(files, DAY, again.packed), await toZip(files, DAY));
  assert.deepEqual(again.made, []);
});

test('a member of another content, under another path or of another day is packed anew', async () => {
  const first = members();
  await toZip(files, DAY, first.packed);
  const others: readonly (readonly [file: ExportFile, day: string])[] = [
    [large('e', 'tw0'), DAY],
    [large('g', 'two'), DAY],
    [large('e', 'two'), '2026-02-04'],
  ];
  for (const [file, day] of others) {
    const { packed, made } = members(first.now);
    assert.deepEqual(await toZip([file], day, packed), await toZip([file], day));
    assert.equal(made.length, 1);
  }
});

/** A workbook of two sheets, and whether the second was taken over. */
async function workbook(events: readonly string[], rows: readonly (readonly SheetCell[])[], before?: Packed) {
  const about = {
    id: 'x',
    name: 'X',
    summary: '',
    origin: 'X 1',
    url: 'https://x.example/',
    events: [],
    uncarried: [],
  };
  const sheets = [
    { name: 'Events', head: ['Event'], widths: [10], rows: events.map((name) => [name]) },
    { name: 'Properties', head: ['Event', 'Property', 'Count'], widths: [10, 20, 5], rows },
    aboutSheet({ ...about, updated: DAY }),
  ];
  const { packed, now, made } = members(before);
  const archive = await toZip(await workbookParts(sheets, { updated: DAY, packed }), DAY, packed);
  const anew = await toZip(await workbookParts(sheets, { updated: DAY }), DAY);
  assert.equal(strFromU8(unzipSync(archive)[SHEET]!), strFromU8(unzipSync(anew)[SHEET]!)); // every workbook has it
  assert.deepEqual(archive, anew);
  return { now, isTakenOver: !made.some((digest) => digest.includes('"Properties"')) };
}

type Packed = ReadonlyMap<string, Uint8Array>;

test('a sheet is taken over where its cells hold other texts in the same way, and written where they do not', async () => {
  const rows: readonly (readonly SheetCell[])[] = [
    ['Door Opened', 'door', 1],
    ['Door Opened', 'Door Shut', undefined],
    ['Door Shut', '#N/A', 2],
    ['#wifi', 'door', 0],
  ];
  const { now } = await workbook(['Door Opened', 'Door Shut'], rows);
  const changed = async (events: readonly string[], other = rows) => (await workbook(events, other, now)).isTakenOver;
  const renamed = rows.map((row) => row.map((cell) => (cell === 'door' ? 'the door, when it moves' : cell)));
  assert.equal(await changed(['Door Opened', 'Door Shut']), true);
  assert.equal(await changed(['Door Opened', 'Door Shut'], renamed), true);
  const moved = await changed(['Door Shut', 'Door Opened']);
  const shorter = await changed(['Door Opened', 'Door Opened']);
  const counted = await changed(['Door Opened', 'Door Shut'], [['Door Opened', 'door', 7], ...rows.slice(1)]);
  const fault = await changed(['Door Opened', '#N/A']);
  const likeFault = await changed(
    ['Door Opened', 'Door Shut'],
    rows.map((row) => row.map((cell) => (cell === '#N/A' ? '#here' : cell))),
  );
  assert.deepEqual([moved, shorter, counted, fault, likeFault], [false, false, false, false, false]);
});
