// Files that are no text, by how they begin: what they are, and what to do.

interface Kind {
  readonly begins: readonly number[];
  readonly what: string;
  readonly hint: string;
}

const UNPACK = 'Unpack it, and name what was in it.';
const AS_TEXT = 'Choose a CSV, JSON, YAML or text file in UTF-8, or an Excel workbook.';
const KINDS: readonly Kind[] = [
  { begins: [0x1f, 0x8b], what: 'a gzip file', hint: UNPACK },
  { begins: [0x42, 0x5a, 0x68], what: 'a bzip2 file', hint: UNPACK },
  { begins: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd file', hint: UNPACK },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', hint: UNPACK },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'a file of an older Office, or one with a password',
    hint: 'Save it as .xlsx without a password, or as CSV.',
  },
  { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF', hint: 'Export the plan as a table or a text instead.' },
  { begins: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', hint: AS_TEXT },
  { begins: [0xff, 0xd8, 0xff], what: 'a picture', hint: AS_TEXT },
  { begins: [0x47, 0x49, 0x46, 0x38], what: 'a picture', hint: AS_TEXT },
  { begins: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', hint: 'Export it as CSV or JSON.' },
  { begins: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], what: 'an SQLite database', hint: 'Export its table as CSV.' },
];

/** What the bytes are, if they are known to be no text. */
export function binaryIn(bytes: Uint8Array): { readonly message: string; readonly hint: string } | undefined {
  const kind = KINDS.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  return kind && { message: `This is ${kind.what}.`, hint: kind.hint };
}
