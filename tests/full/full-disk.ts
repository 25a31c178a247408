// Loaded before a build (`--import`): the disk is full when it comes to this file, which is written after the pages.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const LAST_STRAW = /[\\/]robots\.txt$/;
const { writeFileSync } = fs;

Object.assign(fs, {
  writeFileSync(...args: Parameters<typeof writeFileSync>) {
    if (LAST_STRAW.test(String(args[0]))) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    writeFileSync(...args);
  },
});
syncBuiltinESMExports();
