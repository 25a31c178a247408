/** What the machine refuses, and no fault of the program, whose place in it would help nobody. */
const REFUSALS = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EFBIG', 'EIO']);

/** What is said of an error: what the system refused, or what happened and where. */
export function tellOf(error: unknown): string {
  return refusalIn(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** What the system refused, in one line, if that is why something failed, or the cause of why. */
export function refusalIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const isOne = 'code' in error && REFUSALS.has(String(error.code));
  return isOne ? `The system refuses: ${error.message}.` : refusalIn(error.cause);
}
