// Imported before anything that bundles: the allocator of the bundler keeps what it has freed for later, a hundred megabytes
// that are never asked for again. It reads this when it is loaded.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
