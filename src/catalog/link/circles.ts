import { problem } from '../codes.ts';
import { namedInFacts } from '../facts.ts';
import { KINDS } from '../kinds.ts';
import type { Kind } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Problem } from '../problem.ts';
import { quoted } from '../../words/escapes/quoted.ts';

/** Things of a kind that name one another in a circle by a simple fact, as areas that are part of each other do. Each circle
 * is reported once, where its first thing in the order given closes it. */
export function circlesAmong(kind: Kind, records: readonly AuthoredRecord<object>[]): readonly Problem[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const steps = new Map(records.map((record) => [record.id, stepsOf(kind, record)]));
  const facts = new Set([...steps.values()].flatMap((step) => [...step.keys()]));
  return [...facts].flatMap((fact) => {
    const passed = new Set<string>();
    return records.flatMap(({ id: start }) => {
      const way: string[] = [];
      let at: string | undefined = start;
      while (at !== undefined && !passed.has(at)) {
        passed.add(at);
        way.push(at);
        at = steps.get(at)?.get(fact)?.id;
      }
      const begin = at === undefined ? -1 : way.indexOf(at);
      const first = byId.get(way[begin] ?? '');
      if (!first) return [];
      const message = `By \`${fact}\` the ${KINDS[kind].noun} leads back to itself: ${[...way.slice(begin), first.id].map(quoted).join(' → ')}.`;
      return [problem('circle', first.file, first.keyAt([fact]), message, `Leave \`${fact}\` out of one of them.`)];
    });
  });
}

function stepsOf(kind: Kind, { data }: AuthoredRecord<object>) {
  const own = namedInFacts(kind, data).filter((named) => named.kind === kind);
  return new Map(own.map((named) => [named.fact, named]));
}
