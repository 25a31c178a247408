/** What a note is called, wherever it stands. */
export const NOTE_NAMES = { doubt: 'Doubt', caution: 'Caution', tip: 'Tip' } as const;
