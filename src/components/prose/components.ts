import Code from './Code.astro';
import EventLink from './EventLink.astro';
import GoalLink from './GoalLink.astro';
import PropertyLink from './PropertyLink.astro';
import Table from './Table.astro';
import UseCaseLink from './UseCaseLink.astro';

/** The components prose may use; there are no others. Code and tables scroll inside themselves, by keyboard as well. */
export const proseComponents = { EventLink, GoalLink, PropertyLink, UseCaseLink, pre: Code, table: Table };
