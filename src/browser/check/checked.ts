import type { PayloadReport } from '../../plan/payload/check-payload.ts';
import type { CheckRequest } from './check-worker.ts';

let idle: Worker | undefined = startWorker();
let busy: Worker | undefined;

/** In a worker; a check that has not come to an end is given up for the next. */
export function checked(request: CheckRequest): Promise<PayloadReport> {
  busy?.terminate();
  const running = idle ?? startWorker();
  idle = undefined;
  busy = running;
  return new Promise((done, fail) => {
    running.onmessage = ({ data }: MessageEvent<PayloadReport | undefined>) => {
      idle = running;
      busy = undefined;
      if (data) done(data);
      else fail(new Error('not loaded'));
    };
    running.onerror = () => fail(new Error('not loaded'));
    running.postMessage(request);
  });
}

function startWorker(): Worker {
  return new Worker(import.meta.env.CHECK_WORKER, { type: 'module' });
}
