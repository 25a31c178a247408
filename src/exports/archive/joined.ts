// Several zip archives as one, without packing anything again: what they hold in a row, then what they say of that in a row
// (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.6).

import { sum } from '../../words/numbers.ts';

/** Of the record at the end of an archive without a comment. */
const END = 22;
/** Of a record of a member in the directory, before its name. */
const RECORD = 46;

interface Archive {
  readonly members: Uint8Array;
  readonly directory: Uint8Array;
  readonly count: number;
}

/** The same bytes as an archive that was made of all members at once by what made these. */
export function joined(archives: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = archives.map(taken);
  const [members, directory, count] = [
    sum(all, (one) => one.members.length),
    sum(all, (one) => one.directory.length),
    sum(all, (one) => one.count),
  ];
  const whole = new Uint8Array(members + directory + END);
  const view = new DataView(whole.buffer);
  let [at, recordAt] = [0, members];
  for (const one of all) {
    whole.set(one.members, at);
    whole.set(one.directory, recordAt);
    for (const end = recordAt + one.directory.length; recordAt < end; recordAt += lengthOfRecord(view, recordAt)) {
      view.setUint32(recordAt + 42, view.getUint32(recordAt + 42, true) + at, true);
    }
    at += one.members.length;
  }
  view.setUint32(recordAt, 0x06054b50, true);
  view.setUint16(recordAt + 8, count, true);
  view.setUint16(recordAt + 10, count, true);
  view.setUint32(recordAt + 12, directory, true);
  view.setUint32(recordAt + 16, members, true);
  return whole;
}

function taken(archive: Uint8Array): Archive {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const end = archive.length - END;
  const start = view.getUint32(end + 16, true);
  return {
    members: archive.subarray(0, start),
    directory: archive.subarray(start, end),
    count: view.getUint16(end + 10, true),
  };
}

/** With its name, what is told beside it, and its comment. */
function lengthOfRecord(view: DataView, at: number): number {
  return RECORD + sum([28, 30, 32], (place) => view.getUint16(at + place, true));
}
