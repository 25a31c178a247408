// What a reader found, as far as the catalog's form can say it. Whatever it cannot goes to the ledger by name; nothing is
// bent to fit.

import { BASES, CALLS } from '../../catalog/facts.ts';
import type { Call } from '../../catalog/model.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { Plan, PlanEvent, PlanFacts } from '../../plans/record.ts';
import { capital } from '../../words/letters.ts';
import type { Ledger } from './ledger.ts';
import type { Place, PlannedEvent, PlannedProperty } from './plan.ts';
import { plannedShape } from './planned-shape.ts';

interface Planned {
  readonly events: readonly PlannedEvent[];
  /** What is passed over, a warning each. */
  readonly problems: readonly Problem[];
}

export function toPlanned(plan: Plan, ledger: Ledger): Planned {
  ledger.add(plan.notKept);
  for (const group of plan.groups) ledger.lose('groups of properties', group);
  const problems: Problem[] = [];
  const events = plan.events.flatMap((event) => {
    const call = CALLS.find((each) => each === event.call);
    if (call) return [plannedEvent(event, call, ledger)];
    problems.push(passedOver(event));
    return [];
  });
  return { events, problems };
}

function plannedEvent(event: PlanEvent, call: Call, ledger: Ledger): PlannedEvent {
  const { name, title, summary, properties = [], file, line, column } = event;
  for (const [kind, value] of Object.entries(extrasOf(event))) if (value !== undefined) ledger.lose(kind, event);
  loseFacts({ ...event, title: name === '' ? undefined : title }, 'an event', event, ledger);
  return {
    // Calls that have no name of their own go by the one the file has for them, else by the call.
    name: name || title || capital(call),
    call,
    summary,
    properties: properties.map((property): PlannedProperty => {
      if (property.required !== undefined) ledger.lose('whether a property is required', property);
      loseFacts(property, 'a property', property, ledger);
      const { key, personal, basis, file: of, line: at, column: from } = property;
      const own = { personal, basis: BASES.find((each) => each === basis), file: of, line: at, column: from };
      return { key, ...plannedShape(property, property, ledger), ...own };
    }),
    file,
    line,
    column,
  };
}

function extrasOf({
  groups,
  additional,
  area,
  trigger,
  sources,
  destinations,
}: PlanEvent): Readonly<Record<string, unknown>> {
  return {
    'groups of properties': groups,
    'whether other properties may be sent': additional,
    'areas and categories': area,
    triggers: trigger,
    sources,
    destinations,
  };
}

function loseFacts(facts: PlanFacts, of: string, place: Place, ledger: Ledger): void {
  const { title, status, since, until, owner, tags, fields = {} } = facts;
  const named = { 'display name': title, status, since, until, owner, tags };
  for (const [kind, value] of Object.entries(named)) if (value !== undefined) ledger.lose(`${kind} of ${of}`, place);
  for (const field of Object.keys(fields)) ledger.lose(`"${field}" of ${of}`, place);
}

function passedOver({ name, call, callText, file, line, column }: PlanEvent): Problem {
  const word = callText ?? call;
  const what = name === '' ? `The ${word} rule` : `The ${word} event "${name}"`;
  return {
    code: 'import-skipped',
    severity: 'warning',
    file,
    line,
    column,
    message: `${what} is passed over.`,
    hint: 'The catalog keeps track, page, screen and identify calls that have a name.',
  };
}
