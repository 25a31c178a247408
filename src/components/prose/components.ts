import { COMPONENTS } from '../../catalog/prose/components.ts';
import Code from './Code.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Table from './Table.astro';
import ThingLink from './ThingLink.astro';

/** The components prose may use; there are no others. Code and tables scroll inside themselves, by keyboard as well. */
export const proseComponents = {
  ...Object.fromEntries([...COMPONENTS.keys()].map((name) => [name, ThingLink])),
  h2: Heading2,
  h3: Heading3,
  pre: Code,
  table: Table,
};
