import { parentPort, workerData } from 'node:worker_threads';
import { aheadOf } from './ahead.ts';
import type { ContentFile } from './read.ts';

// The parser asks the environment at every word of a text, which costs as much as the word.
process.env = {};
parentPort?.postMessage((workerData as readonly ContentFile[]).map(aheadOf)); // as whoever starts this thread gives it
