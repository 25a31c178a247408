import { KINDS } from '../kinds.ts';
import type { Thing } from '../model.ts';
import { rule } from './rule.ts';

export const unused = rule({
  code: 'unused',
  scope: 'thing',
  *check(thing, { catalog }) {
    // Where there are no use cases, none can name a thing.
    if (isUsed(thing) || (thing.kind !== 'property' && catalog.useCases.length === 0)) return;
    const by = thing.kind === 'property' ? 'event' : 'use case';
    const message = `No ${by} ${thing.kind === 'goal' ? 'serves' : 'names'} this ${KINDS[thing.kind].noun}.`;
    yield { path: [], message, hint: `Name it in one, or delete the file.` };
  },
});

function isUsed(thing: Thing): boolean {
  switch (thing.kind) {
    case 'use-case':
      return true; // one without a goal is an error of its own
    case 'property':
      return thing.events.length + thing.groups.length > 0;
    default:
      return !('useCases' in thing) || thing.useCases.length > 0 || ('events' in thing && thing.events.length > 0);
  }
}
