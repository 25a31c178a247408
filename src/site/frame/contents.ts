// What "On this page" lists. Ids of the frame begin with `_`, so that they never meet the id of a property or goal.

import type { DestinationType, Event, Goal, Property, SourceType, UseCase } from '../../catalog/model.ts';

export interface Heading {
  readonly id: string;
  readonly name: string;
  /** Of a part that shows only where scripts run. */
  readonly needsScript?: boolean;
}

const entry = (id: string, name: string, shown: unknown = true): readonly Heading[] => (shown ? [{ id, name }] : []);

export const eventToc = (event: Event): readonly Heading[] => [
  ...entry('_properties', 'Properties'),
  ...entry('_call', 'Example call'),
  ...(event.properties.length > 0 ? [{ id: '_check', name: 'Check a payload', needsScript: true }] : []),
  ...entry('_notes', 'Notes', event.notes.length),
  ...entry('_where-used', 'Where it is used'),
  ...entry('_companions', 'Events that travel with it', event.companions.length),
  ...entry('_spec', 'Public spec'),
  ...entry('_downloads', 'Downloads'),
];

export const useCaseToc = (useCase: UseCase): readonly Heading[] => [
  ...entry('_flow', 'The flow'),
  ...entry('_events', 'Events'),
  ...entry('_connect', 'What to connect'),
  ...entry('_notes', 'Notes', useCase.notes.length),
  ...entry('_related', 'Related use cases', useCase.related.length),
  ...entry('_downloads', 'Downloads'),
];

export const goalToc = (goal: Goal): readonly Heading[] => [
  ...entry('_use-cases', 'Use cases'),
  ...entry('_events', 'Events it needs'),
  ...entry('_steps', 'Where to start', goal.steps.length > 1),
  ...entry('_notes', 'Notes', goal.notes.length),
  ...entry('_downloads', 'Downloads'),
];

export const propertyToc = (property: Property): readonly Heading[] => [
  ...entry('_facts', 'Type and example'),
  ...entry('_members', 'Keys', (property.items?.members ?? property.members).length),
  ...entry('_notes', 'Notes', property.notes.length),
  ...entry('_events', 'Events that carry it'),
  ...entry('_use-cases', 'Use cases that need it', property.useCases.length),
  ...entry('_downloads', 'Downloads'),
];

export const connectionToc = (connection: SourceType | DestinationType): readonly Heading[] => [
  ...entry('_notes', 'Notes', connection.notes.length),
  ...entry('_placements', 'Recommended for'),
  ...entry('_downloads', 'Downloads'),
];
