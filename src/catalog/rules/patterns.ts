import { createContext, Script } from 'node:vm';

const PATIENCE_MS = 100;
const context = createContext({});
const script = new Script(`new RegExp(pattern, 'u').test(text)`);

/** Whether a text matches a pattern as JSON Schema means it; nothing if the pattern is wrong or takes too long. A pattern
 * from a catalog may take exponential time, which only another context can interrupt. */
export function matches(pattern: string, text: string): boolean | undefined {
  try {
    Object.assign(context, { pattern, text });
    return script.runInContext(context, { timeout: PATIENCE_MS }) === true;
  } catch {
    return undefined;
  }
}
