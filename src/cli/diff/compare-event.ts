import type { Event, EventProperty } from '../../catalog/model.ts';
import { named, without } from './change.ts';
import type { Change, Subject } from './change.ts';

/** What code that sends the event has to know of what it carries. A property less is breaking; a property more is not. */
export function compareEvents(was: Event, is: Event, subject: Subject): readonly Change[] {
  const changes: Change[] = [];
  const keys = ({ properties }: Event): readonly string[] => properties.map(({ property }) => property);
  const gone = without(keys(was), keys(is));
  const fresh = without(keys(is), keys(was));
  if (gone.length > 0) {
    const text = `It no longer carries ${named(gone)}.`;
    changes.push({ code: 'event-properties-removed', ...subject, breaking: true, text, before: gone });
  }
  if (fresh.length > 0) {
    const text = `It now carries ${named(fresh)}.`;
    changes.push({ code: 'event-properties-added', ...subject, breaking: false, text, after: fresh });
  }
  const reworded = is.properties.filter((one) => saysOtherwise(was, one)).map(({ property }) => property);
  if (reworded.length > 0) {
    const text = `Other words or examples for ${named(reworded)}.`;
    changes.push({ code: 'event-properties-reworded', ...subject, breaking: false, text });
  }
  return changes;
}

/** Only where the event speaks for itself: the property's own words are compared with the property. */
function saysOtherwise(was: Event, now: EventProperty): boolean {
  const before = was.properties.find(({ property }) => property === now.property);
  if (!before || (!before.ownMeaning && !now.ownMeaning)) return false;
  return before.summary !== now.summary || JSON.stringify(before.example) !== JSON.stringify(now.example);
}
