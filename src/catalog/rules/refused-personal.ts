import { listed } from '../../words/lists.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { personalIn } from '../privacy/personal.ts';
import { rule } from './rule.ts';

export const refusedPersonal = rule({
  code: 'refused-personal',
  scope: 'event',
  *check(event, lookup) {
    if (event.destinations.length === 0) return;
    const keys = personalIn(event, lookup).map(({ id }) => quoted(id));
    if (keys.length === 0) return;
    for (const [index, { destination: id }] of event.destinations.entries()) {
      const { name, acceptsPersonal } = lookup.destination(id);
      if (acceptsPersonal !== false) continue;
      const message = `The event carries personal data, ${listed(keys)}, and goes to ${name}, which accepts none.`;
      yield { path: ['destinations', index], message, hint: 'Send it without that, or send it elsewhere.' };
    }
  },
});
