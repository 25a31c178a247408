import { namedByFact, type NamedThing } from '../../catalog/named-by.ts';
import { head, refs, tail } from './context.ts';
import type { Context } from './context.ts';
import { section } from '../../words/escapes/markdown.ts';

/** Of a kind without a shape of its own. */
export function plainMarkdown(thing: NamedThing, context: Context): readonly string[] {
  return [
    ...head(thing, context),
    ...namedByFact(thing, context.lookup).flatMap(({ title, things }) => section(title, refs(things, context))),
    ...tail(thing),
  ];
}
