/** What is wrong with a key that was pasted. */
export const FINDING_WORDS = {
  mistyped: 'Wrong type',
  misfit: 'Wrong value',
  missing: 'Missing',
  refused: 'Not allowed',
  unknown: 'Unknown key',
  unread: 'Not checked',
} as const;
