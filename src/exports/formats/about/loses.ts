// What formats have no place for.

import { UNCARRIED } from '../../../words/headings.ts';

export const USE_CASES = 'use cases';
export const AREAS = 'areas';
export const OWNERS = 'owners';
export const TAGS = 'tags';
export const SOURCES = 'sources';
export const DESTINATIONS = 'destinations';
export const OTHER_NAMES = 'other names';
export const DATES = 'dates and versions';
export const BELONGING = 'where properties belong';
/** What no plan has a place for. */
export const NOTES = [
  'goals',
  'triggers',
  'notes',
  'synonyms',
  'longer descriptions',
  OTHER_NAMES,
  DATES,
  'public specs',
  'pictures',
  'groups of properties',
  'code and traffic',
  'classes of personal data',
  BELONGING,
  'more about areas and teams',
  'more about sources and destinations',
];
/** What a plan of events with nothing around them has no place for. */
export const AROUND = [...NOTES, AREAS, OWNERS, TAGS, SOURCES, DESTINATIONS];
/** The same of one that has a place for tags. */
export const AROUND_TAGS = AROUND.filter((words) => words !== TAGS);
/** Of a format that has several names in one text. */
export const COMMAS = 'names of these that have a comma';
export const GENERAL = 'the general meaning where an event gives its own';
export const EXAMPLES = 'examples';
export const PERSONAL = 'which values are personal data';
export const NOT_PERSONAL = 'which values are no personal data';
export const BASIS = 'where a meaning comes from';
/** What a plan of events and their properties, with nothing else to them, has no place for. */
export const PLAIN_PLAN = [...AROUND, USE_CASES, GENERAL, EXAMPLES, PERSONAL, BASIS];
/** The same of a plan that has a place for what stands around events. */
export const LABELLED_PLAN = [...NOTES, USE_CASES, GENERAL, EXAMPLES, PERSONAL, BASIS];
export const CALLS = 'the kind of call';
export const LIMITS = 'formats and limits other than lists of values';
export const INSIDE = 'what is inside lists and objects';
export const WHEN = 'whether something is required, where it is not always';
export const NULLS = 'what may be null';
/** Of a format that lists values and no more. */
export const VALUES = 'what single values mean, and where they stand';
/** Of a format that does not say it of any event. */
export const MORE = 'whether an event may carry more';
/** Of a format that has no open events. */
export const OTHERS = 'whether an event may carry more, where nobody says: there it may';
export const SEVERAL = 'the types of a value that may be of several';
/** Of a format that says where an event stands. */
export const SUCCESSOR = 'what replaces an event, and where properties stand';
export const REPLACED = 'what replaces an event';
/** Of a format that says what is deprecated. */
export const LIVE = 'whether something is planned or live';
/** Of a format that has fields of events, as texts. */
export const FIELD_FORM = 'types of fields of your own';
/** Of a format that has them under their labels. */
export const FIELD_KEYS = 'keys and types of fields of your own';
export const PROPERTY_FIELDS = 'fields of your own on properties';
/** Of a format that says with tags what it has no other place for. */
export const WHICH_TAGS = 'which tags say where something stands, or what needs it';
export const STANDING = 'whether something is planned, live or deprecated';

/** Of a format without a place for what a catalog declares itself. */
export const OWN_FIELDS = 'fields of your own';
/** Of a format that lists properties of events only. */
export const NO_EVENT = UNCARRIED.charAt(0).toLowerCase() + UNCARRIED.slice(1);
