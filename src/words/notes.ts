/** What a note is called, wherever it stands. */
export const NOTE_NAMES = { doubt: 'Open question', caution: 'Caution', tip: 'Tip' } as const;
