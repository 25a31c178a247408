// Plans that list events by name, each with a schema of its message under "rules": Segment's older form, what
// RudderStack's API answers, and Avo's export.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { Found, PlanEvent } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { callOf } from '../shared/calls-of.ts';
import { fieldsOf, otherFields } from '../shared/fields.ts';
import { payloadOf } from '../shared/payload.ts';
import { DESTINATIONS, sentBy, SOURCES, stated } from '../shared/sent.ts';
import { statusOf } from '../shared/status-of.ts';

export const segmentLegacy: Reader = {
  id: 'segment-legacy',
  claims: (file) =>
    eventsIn(file).length > 0 || aboutIn(file).length > 0 ? 'events that each have "rules"' : undefined,
  read,
};

export const rudderstackJson: Reader = {
  id: 'rudderstack-json',
  claims: (file) =>
    eventsIn(file).some((event) => event.has('eventType') || event.has('identitySection'))
      ? 'events that each have "rules" and an "eventType"'
      : undefined,
  read,
};

export const avo: Reader = {
  id: 'avo',
  claims: (file) => {
    const events = eventsIn(file);
    if (events.length === 0) return undefined;
    const isAvo = file.first?.has('metrics') || events.some((event) => event.has('id') || event.has('categories'));
    return isAvo ? 'events that each have an "id" and "rules"' : undefined;
  },
  read,
};

/** The plan itself, several plans, or one event alone. */
function plansIn({ first }: SourceFile): readonly FileNode[] {
  return first ? [first, ...first.list('tracking_plans')] : [];
}

const PARAMETERS = ['parameters', 'params', 'properties', 'attributes'];

function eventsIn(file: SourceFile): readonly FileNode[] {
  const { first } = file;
  if (first?.has('name') && first.has('rules', '$schema')) return [first];
  const all = plansIn(file).flatMap((plan) => [...plan.list('rules', 'events'), ...plan.list('events')]);
  // Where keys are listed it is a plan of somebody's own making.
  const isListing = all.some((event) => !event.has('rules') && PARAMETERS.some((key) => event.at(key)?.isList));
  // Our own list of what others call events says nothing of what is sent.
  const isMapping = all.some((event) => event.has('elsewhere'));
  return !isListing && !isMapping && all.some((event) => event.has('name')) ? all : [];
}

/** What older plans say of people and groups, apart from events. */
function aboutIn(file: SourceFile): readonly (readonly ['identify' | 'group', FileNode])[] {
  return plansIn(file).flatMap((plan) =>
    (['identify', 'group'] as const).flatMap((call) => {
      const schema = plan.at('rules', call);
      return schema?.has('properties') ? [[call, schema] as const] : [];
    }),
  );
}

function read(files: readonly SourceFile[]): Found {
  for (const { first } of files) {
    if (first?.has('rules', '$schema')) continue;
    first?.take('id', 'name', 'display_name', 'creationType', 'createdAt', 'updatedAt', 'workspaceId', 'version');
  }
  return {
    events: files.flatMap((file) => [
      ...eventsIn(file).flatMap((event) => eventOf(event)),
      ...aboutIn(file).map(([call, schema]): PlanEvent => {
        const summary = schema.text('description') || undefined;
        return { name: '', call, callText: call, summary, ...payloadOf(schema, call), ...schema.place };
      }),
    ]),
  };
}

/** What is read otherwise. */
const READ = [
  ...[
    'id',
    'name',
    'description',
    'eventType',
    'event_type',
    'identitySection',
    'rules',
    'version',
    'tags',
    'categories',
  ],
  ...['category', 'owner', 'workspaceId', 'trackingPlanId', ...SOURCES, ...DESTINATIONS],
];

function sentOf(event: FileNode, integrations: readonly string[] = []): Pick<PlanEvent, 'sources' | 'destinations'> {
  const { sources = [], destinations = [] } = sentBy(event);
  return stated(sources, [...new Set([...destinations, ...integrations])]);
}

function eventOf(event: FileNode): readonly PlanEvent[] {
  const word = event.text('eventType') ?? event.text('event_type');
  const name = event.text('name');
  const { offset } = event.at('name') ?? event;
  if (name === undefined) {
    const message = 'An event without a name is passed over.';
    event.file.problems.report('skipped', 'warning', offset, message, 'Give it a "name".');
    return [];
  }
  const call = callOf(word) ?? 'track';
  const schema = event.at('rules');
  const version = event.number('version');
  const payload = payloadOf(schema, call, event.text('identitySection') || undefined);
  const status = statusOf(event.word('status'));
  if (status) event.take('status');
  const owner = event.text('owner', 'email') ?? event.text('owner', 'name') ?? event.text('owner');
  event.take('id', 'workspaceId', 'trackingPlanId');
  const said = schema?.text('description');
  const tags = [...event.texts('tags'), ...event.texts('categories')];
  return [
    {
      name,
      call,
      callText: word,
      summary: event.text('description') || said || undefined,
      ...payload,
      ...(tags.length > 0 && { tags }),
      ...(event.text('category') ? { area: event.text('category') } : {}),
      ...sentOf(event, payload.destinations),
      ...(status && { status }),
      ...(owner && { owner }),
      ...fieldsOf({
        ...(version !== undefined && version !== 1 && { version }),
        ...otherFields(event, [...READ, ...(status ? ['status'] : [])]).fields,
      }),
      ...event.file.place(offset),
    },
  ];
}
