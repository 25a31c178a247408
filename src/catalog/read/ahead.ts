// Parses half of a large catalog in a second thread, while this one parses the other half.

import { Worker } from 'node:worker_threads';
import type { ContentFile } from './read.ts';
import { parseYaml } from './yaml.ts';

/** What a file without a fault says, and where it begins. */
type Ahead = Required<Pick<ContentFile, 'data' | 'start'>>;

/** Files below which a second thread costs more than it saves. */
const ENOUGH = 2000;

/** The same files, those without a fault with what they say. The others are left to whoever reports what is wrong with them. */
export async function parsedAhead(files: readonly ContentFile[]): Promise<readonly ContentFile[]> {
  const texts = files.filter((file) => file.path.endsWith('.yaml') && file.data === undefined);
  if (texts.length < ENOUGH) return files;
  const half = texts.length >> 1;
  const others = inThread(texts.slice(half));
  const own = texts.slice(0, half).map(aheadOf);
  const found = [...own, ...(await others)];
  const known = new Map(texts.map((file, index) => [file, found[index]]));
  return files.map((file) => (known.get(file) ? { ...file, ...known.get(file) } : file));
}

export function aheadOf(file: ContentFile): Ahead | undefined {
  const { value, problems } = parseYaml(file);
  return value.sound && problems.length === 0 ? { data: value.data, start: value.start ?? 0 } : undefined;
}

/** Nothing where the thread fails, so that its part is parsed where problems are reported. */
function inThread(files: readonly ContentFile[]): Promise<readonly (Ahead | undefined)[]> {
  return new Promise((done) => {
    const thread = new Worker(new URL('./ahead-thread.ts', import.meta.url), { workerData: files });
    thread.once('message', done).once('error', () => done([]));
  });
}
