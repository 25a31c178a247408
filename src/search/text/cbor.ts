// As much of CBOR (RFC 8949) as it takes to cut items out of a list.

const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;

interface Head {
  readonly kind: number;
  /** The number that stands in it: a length, for text and lists. */
  readonly value: number;
  readonly end: number;
}

/** Where the item ends that begins there. */
export function endAt(bytes: Buffer, at: number): number {
  const { kind, value, end } = headAt(bytes, at);
  if (kind === BYTES || kind === TEXT) return end + value;
  const inside = kind === LIST ? value : kind === MAP ? 2 * value : kind === TAG ? 1 : 0;
  let last = end;
  for (let i = 0; i < inside; i += 1) last = endAt(bytes, last);
  return last;
}

/** The length of the list that begins there, and where its first item stands. */
export function listAt(bytes: Buffer, at: number): { readonly length: number; readonly first: number } {
  const { kind, value, end } = headAt(bytes, at);
  if (kind !== LIST) throw new Error(`Byte ${at} begins no list.`);
  return { length: value, first: end };
}

export function textAt(bytes: Buffer, at: number): string {
  const { kind, value, end } = headAt(bytes, at);
  if (kind !== TEXT) throw new Error(`Byte ${at} begins no text.`);
  return bytes.toString('utf8', end, end + value);
}

/** What stands before the items of a list. */
export function listHead(length: number): Buffer {
  const head = Buffer.from([(LIST << 5) | 26, 0, 0, 0, 0]);
  head.writeUInt32BE(length, 1);
  return head;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, end: at + 1 };
  if (short > 26) throw new Error(`Byte ${at} begins an item of no known length.`);
  const size = 2 ** (short - 24);
  return { kind, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}
