// Where code sends events, given to the events. What is of no event is kept beside them.

import { isToBeSent } from '../lookup.ts';
import type { CodePlace, Event, Site, Things } from '../model.ts';
import type { AuthoredRecord } from '../parse/parse.ts';
import type { Staged } from '../problem.ts';
import type { AuthoredCode } from '../schema/code.ts';
import { recordedIn } from './recorded.ts';

type Sent = AuthoredCode['events'][number];

/** The events by their names as sent; one name twice is a problem. */
export function withCode(things: Things, record: AuthoredRecord<AuthoredCode> | undefined): Staged<Things> {
  if (!record) return { value: things, problems: [] };
  const { of, undocumented, problems } = recordedIn(record, things.events, {
    twice: 'has its places here already.',
    by: 'catalog scan --write',
  });
  const placesOf = ({ places }: Sent): readonly CodePlace[] => places.map((place) => placed(place, things.site));
  return {
    value: {
      ...things,
      code: { undocumented: undocumented.map((one) => ({ ...one, places: placesOf(one) })) },
      events: things.events.map((event): Event => {
        const own = of(event);
        return own || isToBeSent(event) ? { ...event, code: own ? placesOf(own) : [] } : event;
      }),
    },
    problems,
  };
}

/** With where it is read, and what the folder around it is; of several folders the innermost says so. */
function placed({ path, line }: Sent['places'][number], { codeUrl, codeFolders = {} }: Site): CodePlace {
  const around = Object.entries(codeFolders)
    .filter(([folder]) => `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`))
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([, said]) => said);
  const source = around.find((said) => said.source !== undefined)?.source;
  const area = around.find((said) => said.area !== undefined)?.area;
  return {
    path,
    line,
    ...(codeUrl !== undefined && { url: urlOf(codeUrl, path, line) }),
    ...(source !== undefined && { source }),
    ...(area !== undefined && { area }),
  };
}

function urlOf(template: string, path: string, line: number): string {
  const file = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return template.replace('{path}', () => file).replace('{line}', String(line));
}
