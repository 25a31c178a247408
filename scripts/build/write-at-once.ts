import fs from 'node:fs';

/** Astro hands each page to another thread to write, and waking that thread costs more than the writing. After this call
 * small files are written at once. */
export function writeAtOnce(): void {
  const { mkdir, writeFile } = fs.promises;
  Object.assign(fs.promises, {
    mkdir: async (...args: Parameters<typeof mkdir>) => {
      const [path, options] = args;
      return typeof options === 'object' && options?.recursive ? fs.mkdirSync(path, options) : mkdir(...args);
    },
    writeFile: async (...args: Parameters<typeof writeFile>) => {
      const [file, data, options] = args;
      const isSmall = Buffer.isBuffer(data) && data.length < 1_000_000 && options === undefined;
      if (!isSmall || (typeof file !== 'string' && !(file instanceof URL))) return writeFile(...args);
      fs.writeFileSync(file, data);
    },
  });
}
