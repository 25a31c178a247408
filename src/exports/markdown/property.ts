import { membersOf } from '../../catalog/forms.ts';
import type { Constraints, Member, Property } from '../../catalog/model.ts';
import { typeText } from '../../words/types.ts';
import { basisWord, head, outside, ref, refs, tail, value } from './context.ts';
import type { Context } from './context.ts';
import { code, list, section, table, text } from '../../words/markdown.ts';

export function propertyMarkdown(property: Property, context: Context): readonly string[] {
  const { lookup } = context;
  const { example, basis, personal, constraints = {}, specs } = property;
  const facts = [
    `Type: ${typeText(property)}`,
    ...(example === undefined ? [] : [`Example: ${value(example)}`]),
    ...constraintItems(constraints),
    ...(personal === undefined ? [] : [`Personal data: ${personal ? 'yes' : 'no'}`]),
    ...(basis === undefined ? [] : [`Basis: ${basisWord(basis)}`]),
  ];
  return [
    ...head(property, context, ...facts),
    ...section('Keys inside', memberTable(membersOf(property))),
    ...section(
      'Events that carry it',
      table(
        ['Event', 'Meaning there', 'Example'],
        property.events.map(lookup.event).map((event) => {
          const carried = event.properties.find((one) => one.property === property.id);
          return [ref(event, context), text(carried?.summary ?? ''), value(carried?.example)];
        }),
      ),
    ),
    ...section('Use cases that use it', refs(property.useCases.map(lookup.useCase), context)),
    ...section(
      'Public specs',
      list(specs.map((spec) => `${outside(spec)}${spec.as === undefined ? '' : `, as ${code(spec.as)}`}`)),
    ),
    ...tail(property),
  ];
}

function memberTable(members: readonly Member[]): string {
  return table(
    ['Key', 'Type', 'Meaning', 'Example'],
    members.map(({ key, type, format, summary, example }) => [
      code(key),
      typeText({ type, format }),
      text(summary ?? ''),
      value(example),
    ]),
  );
}

function constraintItems({ minimum, maximum, minLength, maxLength, pattern, enum: allowed }: Constraints) {
  const limits: readonly (readonly [string, number | string | undefined])[] = [
    ['At least', minimum],
    ['At most', maximum],
    ['Characters at least', minLength],
    ['Characters at most', maxLength],
    ['Pattern', pattern],
  ];
  return [
    ...limits.flatMap(([label, limit]) => (limit === undefined ? [] : [`${label}: ${code(String(limit))}`])),
    ...(allowed ? [`One of: ${allowed.map((one) => code(JSON.stringify(one))).join(', ')}`] : []),
  ];
}
