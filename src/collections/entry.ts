/** The id of the one entry that a collection of ours holds. */
export const ALL = 'all';

/** The environment variable by which a build that has checked the catalog hands it over: the address of the module that
 * holds it. */
export const CHECKED = 'CHECKED_CATALOG';
