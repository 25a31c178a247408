import { FACTS } from '../../catalog/facts.ts';
import type { Kind, PlainThing, Thing } from '../../catalog/model.ts';
import { head, refs, tail } from './context.ts';
import type { Context } from './context.ts';
import { section } from '../../words/markdown.ts';

/** Of a kind without a shape of its own. */
export function plainMarkdown(thing: Thing & Pick<PlainThing<Kind>, 'namedBy'>, context: Context): readonly string[] {
  const byFact = Map.groupBy(thing.namedBy, ({ fact }) => fact);
  return [
    ...head(thing, context),
    ...[...byFact].flatMap(([fact, naming]) => {
      const things = naming.flatMap(({ kind, id }) => context.lookup.find(kind, id) ?? []);
      const { label, inverse = label } = FACTS[fact] as { readonly label: string; readonly inverse?: string }; // where it has one
      return section(inverse, refs(things, context));
    }),
    ...tail(thing),
  ];
}
