import { quoted } from '../../words/escapes/quoted.ts';
import type { Event } from '../model.ts';
import { ownEntries } from './form-places.ts';
import { rule } from './rule.ts';

export const needsDeprecatedEvent = rule({
  code: 'needs-deprecated',
  scope: 'use-case',
  *check({ events }, lookup) {
    for (const [index, { event: id }] of events.entries()) {
      const event = lookup.event(id);
      if (event.status !== 'deprecated') continue;
      const message = `The use case needs the event ${quoted(id)}, which is deprecated.`;
      yield { path: ['events', index], message, hint: successorHint(event) };
    }
  },
});

export const requiresDeprecatedProperty = rule({
  code: 'needs-deprecated',
  scope: 'event',
  *check({ status, properties }) {
    if (status !== 'live') return;
    for (const { entry, path } of ownEntries(properties)) {
      if (entry.required !== true || entry.status !== 'deprecated') continue;
      const message = `The event is live and requires the property ${quoted(entry.property)}, which is deprecated.`;
      yield { path, message, hint: 'Say that it is no longer required, or require another.' };
    }
  },
});

function successorHint({ replacedBy }: Event): string {
  return replacedBy === undefined
    ? 'Say in the event what replaces it, or name another event here.'
    : `Name ${quoted(replacedBy)} instead, which replaces it.`;
}
