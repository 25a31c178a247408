import type { PlanData } from '../../../plan/plan-data.ts';
import type { ForeignNames } from '../../../plan/names/foreign-names.ts';
import type { ReaderRequest } from './reader-worker.ts';

const PATIENCE = 60_000;
const MOST_BYTES = 40_000_000;

export interface Reader {
  /** Loads the code, so that the first file does not wait for it. */
  readonly warm: () => void;
  /** Rejects with a sentence for people. */
  readonly ask: (request: Exclude<ReaderRequest, { catalog: unknown }>) => Promise<ForeignNames>;
}

/** Reads one thing after the other in a worker, which is given up when it takes longer than a minute. */
export function createReader({ events, properties, calls = [] }: PlanData): Reader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    if (!worker) {
      worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
      worker.postMessage({ catalog: { events, properties, calls } } satisfies ReaderRequest);
    }
    return worker;
  };

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  const once = (request: ReaderRequest): Promise<ForeignNames> =>
    new Promise((resolve, reject) => {
      const running = start();
      const fail = (message: string): void => {
        stop();
        reject(new Error(message));
      };
      const timer = setTimeout(() => fail('Reading took longer than a minute and was given up.'), PATIENCE);
      running.onmessage = ({ data }: MessageEvent<ForeignNames>) => {
        clearTimeout(timer);
        resolve(data);
      };
      running.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        fail('The text could not be read.');
      };
      running.postMessage(request);
    });

  return {
    warm: () => void start(),
    ask(request) {
      if ('read' in request && request.read instanceof File && request.read.size > MOST_BYTES) {
        return Promise.reject(new Error('The file is larger than 40 MB. Split it, or paste the names only.'));
      }
      const next = last.then(() => once(request));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
