// The history kept in `changes.yaml`: each change names a page, which is live, has moved or is retired.

import { parseAddress } from '../addresses/address.ts';
import type { Address } from '../addresses/address.ts';
import type { Live } from '../addresses/live.ts';
import { problem } from '../codes.ts';
import { KINDS } from '../kinds.ts';
import type { Edition, EditionChange, Moves, Things } from '../model.ts';
import type { Authored } from '../parse/parse.ts';
import type { Problem, Staged } from '../problem.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { nearest } from '../../words/spelling/nearest.ts';

type Target = Pick<EditionChange, 'name' | 'kind' | 'to'>;

/** The editions in the order of the file, which must be newest first. */
export function linkEditions(
  { changes: record }: Pick<Authored, 'changes'>,
  catalog: Things,
  { moves, isSound }: { readonly moves: Moves; readonly isSound: boolean },
  live: Live,
): Staged<readonly Edition[]> {
  if (!record) return { value: [], problems: [] };
  const problems: Problem[] = [];
  const editions = record.data.editions.map((edition, index): Edition => {
    const before = record.data.editions[index - 1];
    if (before && before.date < edition.date) {
      const at = record.at(['editions', index, 'date']);
      const message = `The edition of ${edition.date} stands below that of ${before.date}.`;
      problems.push(problem('changes-order', record.file, at, message, 'Put the newest edition first.'));
    }
    const changes = edition.changes.flatMap(
      ({ page, what, summary = '', breaking }, place): readonly EditionChange[] => {
        const target = targetOf(page, catalog, moves, live);
        if (target) return [{ what, ...target, summary, breaking }];
        if (!isSound) return []; // A redirect that is reported itself may be meant to say it.
        const at = record.at(['editions', index, 'changes', place, 'page']);
        const message = `${quoted(page)} does not exist, and nothing says what became of it.`;
        problems.push(problem('change-to-nothing', record.file, at, message, suggestion(page, live)));
        return [];
      },
    );
    const { version, date, summary, description = '' } = edition;
    return { version, date, summary, description, changes };
  });
  return { value: editions, problems };
}

function targetOf(page: string, catalog: Things, moves: Moves, live: Live): Target | undefined {
  const retired = moves.retired.find((one) => one.page === page);
  if (retired) return { name: retired.name, kind: parseAddress(page)?.thing?.kind, to: page };
  const address = parseAddress(moves.pages.find(({ from }) => from === page)?.to ?? page);
  if (!address || live.has(address) === false) return undefined;
  return { name: nameOf(address, catalog), kind: address.thing?.kind, to: address.text };
}

function nameOf({ thing, text }: Address, catalog: Things): string {
  if (!thing) return text;
  const things: readonly { readonly id: string; readonly name: string }[] = catalog[KINDS[thing.kind].list];
  return things.find(({ id }) => id === thing.id)?.name ?? text;
}

function suggestion(page: string, live: Live): string {
  const thing = parseAddress(page)?.thing;
  const near = thing && nearest(thing.id, live.ids(thing.kind));
  if (thing && near !== undefined) return `Did you mean "/${KINDS[thing.kind].folder}/${near}/"?`;
  return 'Write it as the browser shows it, /events/some-event/; if it is gone, say so in redirects.yaml.';
}
