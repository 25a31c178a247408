/** Names from A to Z as people look for them: whatever their case and accents, and 2 before 10. */
export const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
