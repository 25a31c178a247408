// Imported before anything that bundles, by each process of a build.

import { setFlagsFromString } from 'node:v8';

// The allocator of the bundler keeps what it has freed for later, a hundred megabytes that are never asked for again. It reads
// this when it is loaded.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
// The room for what is new grows as far as the machine has memory, up to two hundred megabytes. It stays small: 2 % more CPU.
setFlagsFromString('--semi-space-growth-factor=1');
