/** The id of the one entry that a collection of ours holds. */
export const ALL = 'all';
