// A company's tracking plan in full, made by counting, so that it is the same every time: areas, teams, status, vendors, forms of
// every sort; no goals and no use cases.

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../src/words/spelling/slug.ts';
import { writeRecords } from '../second/transit.ts';
import type { Authored } from '../second/transit-words.ts';
import { EXTREME_EVENTS, EXTREME_PROPERTIES } from './extremes.ts';
import {
  ACTIONS,
  AREAS,
  CARRIED,
  DESTINATIONS,
  ELSEWHERE,
  FIELDS,
  OWNERS,
  PRIVACY_CLASSES,
  PROPERTIES,
  SOURCES,
  SUMMARIES,
  TEAMS,
  VENDORS,
} from './words.ts';

const PARTS = Object.entries(AREAS).flatMap(([area, { parts }]) =>
  Object.entries(parts).map(([part, things]) => ({ area, part, things })),
);

/** Files of the catalog by path; JSON, which is YAML. */
export function companyFiles(): ReadonlyMap<string, Authored> {
  const named = (folder: string, records: Readonly<Record<string, Authored>>) =>
    Object.entries(records).map(([name, record]) => [`${folder}/${slugOf(name)}.yaml`, { name, ...record }] as const);
  return new Map<string, Authored>([
    ['site.yaml', SITE],
    ['changes.yaml', CHANGES],
    ...named('areas', Object.fromEntries<Authored>([...topAreas(), ...partAreas()])),
    ...named('teams', Object.fromEntries(Object.entries(TEAMS).map(([name, summary]) => [name, team(name, summary)]))),
    ...named('sources', Object.fromEntries(Object.entries(SOURCES).map(([name, summary]) => [name, { summary }]))),
    ...named('destinations', DESTINATIONS),
    ...named('vendors', VENDORS),
    ['groups/context.yaml', CONTEXT],
    ['groups/money.yaml', MONEY],
    ...Object.entries({ ...PROPERTIES, ...EXTREME_PROPERTIES }).map(
      ([id, one]) => [`properties/${id}.yaml`, one] as const,
    ),
    ...PARTS.flatMap(({ part, things }) =>
      things.flatMap((thing, row) => ACTIONS.map((_, at) => event(part, thing, row, at))),
    ),
    ...Object.entries(EXTREME_EVENTS).map(
      ([id, one]) => [`events/${id}.yaml`, { call: 'track', area: 'documents', ...one }] as const,
    ),
  ]);
}

/** Writes the catalog into a folder. */
export function writeCompany(folder: string): void {
  writeRecords(folder, companyFiles());
  cpSync(join(import.meta.dirname, 'pictures'), join(folder, 'events', 'invitation-created'), { recursive: true });
}

const CHANGES: Authored = {
  editions: [
    {
      version: '41',
      date: '2026-10-02',
      summary: 'Invitations are tracked.',
      changes: ['created', 'changed', 'removed'].map((action) => ({
        what: 'new',
        page: `/events/invitation-${action}/`,
        summary: 'Counts how teams grow.',
      })),
    },
  ],
};

const SITE: Authored = {
  name: 'Lantern tracking plan',
  tagline: 'What Lantern sends, from where, and who to ask.',
  description: 'Kept by the data team. Every event of the apps and services.',
  version: '41',
  updated: '2026-10-02',
  privacyClasses: PRIVACY_CLASSES,
  fields: FIELDS,
  example: { userId: 'person_31', anonymousId: '5b8a6f0e-0f9c-4f0a-9a51-0e5c2b7f1d11', writeKey: 'LANTERN_KEY' },
};

const CONTEXT: Authored = {
  name: 'Context',
  summary: 'Sent with every event.',
  everywhere: true,
  properties: [{ property: 'workspace_id', required: true }, 'sent_at', 'app_version'],
};

const MONEY: Authored = { name: 'Money', properties: [{ property: 'amount', required: true }, 'plan_type'] };

const topAreas = () =>
  Object.entries(AREAS).map(
    ([name, { owner }]) => [name, { owner: slugOf(owner), summary: `${name}, in all apps.` }] as const,
  );

const partAreas = () =>
  PARTS.map(({ area, part }) => {
    const owner = OWNERS[part];
    return [part, { parent: slugOf(area), ...(owner && { owner: slugOf(owner) }) }] as const;
  });

const team = (name: string, summary: string): Authored => ({
  summary,
  links: [{ title: `#team-${slugOf(name)}`, url: `https://chat.lantern.example/${slugOf(name)}` }],
});

/** Every sixth event is deprecated by the one before it, every seventh planned, and every fifth says nothing of where it stands. */
function event(part: string, thing: string, row: number, column: number): readonly [string, Authored] {
  const name = `${thing} ${ACTIONS[column]!}`; // of its actions
  const number = row * ACTIONS.length + column;
  const before = `${thing} ${ACTIONS[column - 1] ?? ''}`;
  const status = number % 6 === 5 ? 'deprecated' : number % 7 === 3 ? 'planned' : number % 5 === 0 ? undefined : 'live';
  const record: Authored = {
    name,
    ...(number % 4 !== 2 && {
      summary: SUMMARIES[name] ?? `${thing} was ${ACTIONS[column]!.toLowerCase()} by a person.`,
    }),
    ...(ELSEWHERE[name] && { as: ELSEWHERE[name] }),
    call: 'track',
    area: slugOf(part),
    ...(status && { status }),
    ...(status === 'live' && { since: `4.${row}` }),
    ...(status === 'deprecated' && column > 0 && { replacedBy: slugOf(before), until: '2027-06-30' }),
    ...(column === 0 && { tags: ['funnel', slugOf(part), ...(row === 0 ? ['C++', 'a/b', 'c'] : [])] }),
    ...(row === 1 && { trigger: 'The server has stored it; not when it is only tried.' }),
    ...(row === 2 && { owner: 'platform' }),
    ...sentWith(number, status),
    ...fieldsOf(part, number),
    ...(name === 'Invitation Created' && { pictures: PICTURES }),
    properties: [...(CARRIED[part] ?? []), ...(part === 'Integrations' && column === 3 ? [{ group: 'money' }] : [])],
  };
  return [`events/${slugOf(name)}.yaml`, record];
}

const PICTURES = [
  { file: 'dialog.png', text: 'The dialog “Invite a teammate”. It fires when “Send” is pressed.' },
  { file: 'phone.webp', text: 'The same on a phone, from the bottom of the list of people.' },
];

/** Every event says where it is sent from and to but for each eighth, some of them since which version. */
function sentWith(number: number, status: string | undefined): Authored {
  if (number % 8 === 7) return {};
  const [web, ...apps] = Object.keys(SOURCES).map(slugOf);
  const [warehouse, analytics, advertising, mail] = Object.keys(DESTINATIONS).map(slugOf);
  const app = apps[number % apps.length]!; // there are some
  return {
    sources: [web, number % 3 === 0 ? { source: app, status: status ?? 'live', since: `4.${number}` } : app],
    destinations: [
      warehouse,
      ...(number % 2 === 0 ? [{ destination: analytics, as: `lantern_${number}` }] : []),
      ...(number % 5 === 1 ? [{ destination: mail, status: 'planned' }] : []),
      ...(number === 0 ? [advertising] : []),
    ],
  };
}

/** Every third event has a ticket, and what else there is to say of it; some have a squad or two. */
function fieldsOf(part: string, number: number): Authored {
  if (number % 3 !== 0) return {};
  const place = PARTS.findIndex((one) => one.part === part) * 100 + number;
  const fields = {
    ticket: `LAN-${place}`,
    dashboard: `https://dashboards.lantern.example/${slugOf(part)}/${number}?range=last-90-days&compare=previous`,
    reviewed: `2026-0${(number % 9) + 1}-15`,
    ...(number % 2 === 0 && { sampling: 0.25, billable: number % 4 === 0, squads: ['docs & tables', 'identity'] }),
  };
  return { fields };
}
