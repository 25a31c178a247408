// What was built, byte by byte: `sha256sum -c SHA256SUMS` tells whether a copy is whole.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './site-files.ts';

const CHECKSUMS = 'SHA256SUMS';

export function writeChecksums(folder: string): void {
  const lines = filesIn(folder)
    .filter((file) => file !== CHECKSUMS)
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ./${file}\n`,
    );
  writeFileSync(join(folder, CHECKSUMS), lines.join(''));
}
