import { createContext, Script } from 'node:vm';

/** Work, not time that passes: where others hold the machine, a sound pattern may wait for seconds. */
const PATIENCE_MS = 250;
/** A wait is measured a little shorter than it was. */
const NEARLY = 0.8;
const context = createContext({});
const script = new Script(`new RegExp(pattern, 'u').test(text)`);

/** Whether a text matches a pattern as JSON Schema means it; nothing if the pattern is wrong or takes too much work. A
 * pattern from a catalog may take exponential time, which only another context can interrupt. `worked` tells how many
 * milliseconds of work were done so far. */
export function matches(pattern: string, text: string, worked = workOfThread): boolean | undefined {
  Object.assign(context, { pattern, text });
  for (let timeout = PATIENCE_MS; ; timeout *= 2) {
    const before = worked();
    try {
      return script.runInContext(context, { timeout }) === true;
    } catch (error) {
      const isCut = (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'; // an error of either context
      if (!isCut || worked() - before >= PATIENCE_MS * NEARLY) return undefined;
    }
  }
}

/** Of the whole process on a Node that cannot tell of the thread. */
function workOfThread(): number {
  const { threadCpuUsage = process.cpuUsage } = process as Partial<NodeJS.Process>; // Node 22 has none
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}
