import EventLink from './EventLink.astro';
import GoalLink from './GoalLink.astro';
import PropertyLink from './PropertyLink.astro';
import UseCaseLink from './UseCaseLink.astro';

/** The components prose may use; there are no others. */
export const proseComponents = { EventLink, GoalLink, PropertyLink, UseCaseLink };
