import { innerRows, ownStatements } from '../../catalog/forms.ts';
import { carriersOf, type Carrier } from '../../catalog/lookup.ts';
import type { EventProperty, Property } from '../../catalog/model.ts';
import { requiredText } from '../../words/limits.ts';
import { typeText } from '../../words/types.ts';
import { basisWord, head, outside, ref, refs, tail, value } from './context.ts';
import type { Context } from './context.ts';
import { innerKeys, keyTable, valuesText } from './key-table.ts';
import { code, list, section, table, text } from '../../words/escapes/markdown.ts';

export function propertyMarkdown(property: Property, context: Context): readonly string[] {
  const { lookup } = context;
  const { example, basis, personal, specs } = property;
  const [type, values] = [typeText(property), valuesText(property)];
  const facts = [
    ...(type === '' ? [] : [`Type: ${text(type)}`]),
    ...(values === '' ? [] : [`Values: ${values}`]),
    ...(example === undefined ? [] : [`Example: ${value(example)}`]),
    ...(personal === undefined ? [] : [`Personal data: ${personal ? 'yes' : 'no'}`]),
    ...(basis === undefined ? [] : [`Basis: ${basisWord(basis)}`]),
  ];
  return [
    ...head(property, context, ...facts),
    ...section('Keys inside', keyTable('Key', innerKeys(property, property.name))),
    ...section('Used in', carrierTable(property, context)),
    ...section('Groups it is in', refs(property.groups.map(lookup.group), context)),
    ...section('Use cases that need it', refs(property.useCases.map(lookup.useCase), context)),
    ...section(
      'Public specs',
      list(specs.map((spec) => `${outside(spec)}${spec.as === undefined ? '' : `, as ${code(spec.as)}`}`)),
    ),
    ...tail(property),
  ];
}

/** Every event that carries the property, with what it says otherwise. */
function carrierTable(property: Property, context: Context): string {
  const carriers = carriersOf(property, context.lookup);
  const columns: readonly (readonly [string, (carrier: Carrier) => string])[] = [
    ['Required', ({ carried }) => text(requiredText(carried.required))],
    ['Says otherwise', ({ carried }) => otherwise(carried)],
    ['Meaning there', ({ carried }) => text(carried.summary)],
    ['Example', ({ carried }) => value(carried.example)],
  ];
  const saying = columns.filter(([, cell]) => carriers.some((each) => cell(each) !== ''));
  return table(
    ['Event', ...saying.map(([label]) => label)],
    carriers.map((each) => [ref(each.event, context), ...saying.map(([, cell]) => cell(each))]),
  );
}

/** What an event states of the value beyond or against the property. */
function otherwise(carried: EventProperty): string {
  const own = ownStatements(carried);
  const type = own.type ?? own.format ?? own.nullable ?? own.items;
  return [
    ...(type === undefined ? [] : [text(typeText(carried))]),
    ...(own.status === undefined ? [] : [own.status]),
    valuesText({ ...own, type: carried.type }),
    innerRows(own, carried.key)
      .map(({ key }) => code(key))
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
