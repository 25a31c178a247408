import { rule } from './rule.ts';
import type { Finding, Rule } from './rule.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What was to end before a day and is still there. A version says nothing of days. */
export const pastUntil = (today: string): readonly Rule[] => {
  const isPast = (until: string | undefined): until is string =>
    until !== undefined && DATE.test(until) && until < today;
  const found = (what: string, until: string, path: Finding['path']): Finding => ({
    path,
    message: `${what} was to end by ${until}, which has passed.`,
    hint: 'Remove it, or move the date.',
  });
  return [
    rule({
      code: 'past-until',
      scope: 'property',
      *check({ until }) {
        if (isPast(until)) yield found('The property', until, ['until']);
      },
    }),
    rule({
      code: 'past-until',
      scope: 'event',
      *check({ until, sources, destinations }) {
        if (isPast(until)) yield found('The event', until, ['until']);
        for (const [index, { source, until: end }] of sources.entries())
          if (isPast(end)) yield found(`Sending from "${source}"`, end, ['sources', index, 'until']);
        for (const [index, { destination, until: end }] of destinations.entries())
          if (isPast(end)) yield found(`Sending to "${destination}"`, end, ['destinations', index, 'until']);
      },
    }),
  ];
};
