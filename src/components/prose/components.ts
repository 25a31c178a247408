import Code from './Code.astro';
import EventLink from './EventLink.astro';
import GoalLink from './GoalLink.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import PropertyLink from './PropertyLink.astro';
import Table from './Table.astro';
import UseCaseLink from './UseCaseLink.astro';

/** The components prose may use; there are no others. Code and tables scroll inside themselves, by keyboard as well. */
export const proseComponents = {
  EventLink,
  GoalLink,
  PropertyLink,
  UseCaseLink,
  h2: Heading2,
  h3: Heading3,
  pre: Code,
  table: Table,
};
