// What formats have no place for.

/** What no plan has a place for. */
export const NOTES = ['goals', 'triggers', 'notes', 'synonyms', 'longer descriptions'];
export const USE_CASES = 'use cases';
const AREAS = 'areas';
export const OWNERS = 'owners';
export const TAGS = 'tags';
export const SOURCES = 'sources';
export const DESTINATIONS = 'destinations';
/** What a plan of events with nothing around them has no place for. */
export const AROUND = [...NOTES, AREAS, OWNERS, TAGS, SOURCES, DESTINATIONS];
/** The same of one that has a place for tags. */
export const AROUND_TAGS = AROUND.filter((words) => words !== TAGS);
/** Of a format that has several names in one text. */
export const COMMAS = 'names of these that have a comma';
export const GENERAL = 'the general meaning where an event gives its own';
export const EXAMPLES = 'examples';
export const PERSONAL = 'which values are personal data';
export const BASIS = 'where a meaning comes from';
/** What a plan of events and their properties, with nothing else to them, has no place for. */
export const PLAIN_PLAN = [...AROUND, USE_CASES, GENERAL, EXAMPLES, PERSONAL, BASIS];
/** The same of a plan that has a place for what stands around events. */
export const LABELLED_PLAN = [...NOTES, USE_CASES, GENERAL, EXAMPLES, PERSONAL, BASIS];
export const CALLS = 'the kind of call';
export const LIMITS = 'formats and limits other than lists of values';
export const INSIDE = 'what is inside lists and objects';
export const WHEN = 'when something is required, where it is not always';
/** Of a format that has no open events. */
export const OTHERS = 'whether an event may carry more, where nobody says: there it may';
export const SEVERAL = 'the types of a value that may be of several';
/** Of a format that says where an event stands. */
export const SUCCESSOR = 'what replaces an event, and which properties are deprecated';
export const STANDING = 'whether something is planned, live or deprecated';

const OF_USE_CASES: readonly string[] = ['goals', USE_CASES];

/** Without what a catalog does not have at all. */
export function inCatalog(
  words: readonly string[],
  { useCases }: { readonly useCases: readonly unknown[] },
): readonly string[] {
  return useCases.length > 0 ? words : words.filter((word) => !OF_USE_CASES.includes(word));
}
