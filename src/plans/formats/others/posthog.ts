// PostHog's definitions of events and of properties, as its API answers them. It keeps them apart.

import type { FileNode } from '../../node.ts';
import type { Reader } from '../../reader.ts';
import type { PlanEvent, PlanFacts, PlanProperty, PlanType } from '../../record.ts';
import type { SourceFile } from '../../source.ts';
import { PERSONAL_TAG } from '../../../words/headings.ts';
import { eachKeyOnce } from '../shared/each-key.ts';
import { fieldsNamed, fieldsOf } from '../shared/fields.ts';

const MARKS = ['is_numerical', 'property_type', 'last_seen_at', 'verified', 'query_usage_30_day', 'volume_30_day'];
const TYPES: Readonly<Record<string, PlanType>> = { String: 'string', Numeric: 'number', Boolean: 'boolean' };

export const posthog: Reader = {
  id: 'posthog',
  claims: (file) => (definitionsIn(file).length > 0 ? 'definitions with "verified" or "property_type"' : undefined),
  read(files) {
    const all = files.flatMap(definitionsIn);
    for (const { first } of files) first?.take('count', 'next', 'previous');
    return {
      events: all.filter((one) => !isProperty(one)).map(eventOf),
      properties: eachKeyOnce(
        all.filter(isProperty).map((one) => [one.file, propertyOf(one)]),
        'type',
      ),
    };
  },
};

function definitionsIn({ first, beginsLikeJson }: SourceFile): readonly FileNode[] {
  if (!beginsLikeJson) return [];
  const named = ['event_definitions', 'property_definitions'].flatMap((key) => first?.list(key) ?? []);
  const others = [...(first?.list('results') ?? []), ...(first?.list() ?? [])];
  return [...named, ...others.filter((one) => MARKS.some((mark) => one.has(mark)))].filter((one) => one.has('name'));
}

function isProperty(definition: FileNode): boolean {
  return definition.has('property_type') || definition.has('is_numerical');
}

function eventOf(definition: FileNode): PlanEvent {
  const { place } = definition.at('name') ?? definition;
  return { name: definition.text('name') ?? '', call: 'track', ...factsOf(definition), ...place };
}

function propertyOf(definition: FileNode): PlanProperty {
  const word = definition.word('property_type') ?? '';
  const type = TYPES[word];
  if (type) definition.take('property_type');
  definition.take('is_numerical');
  const facts = factsOf(definition);
  const { fields } = fieldsOf({
    ...facts.fields,
    ...fieldsNamed(definition, type ? ['type'] : ['property_type', 'type']).fields,
  });
  const { place } = definition.at('name') ?? definition;
  return {
    key: definition.text('name') ?? '',
    ...place,
    ...facts,
    ...(facts.tags?.includes(PERSONAL_TAG) && { personal: true }),
    tags: facts.tags?.filter((tag) => tag !== PERSONAL_TAG),
    ...(type && { types: [type] }),
    typeText: word || undefined,
    fields,
  };
}

function factsOf(definition: FileNode): PlanFacts {
  definition.take('id');
  const tags = definition.texts('tags');
  const owner = definition.text('owner', 'email');
  definition.take('owner');
  definition.flag('deprecated');
  const flags = ['verified', 'hidden'].filter((flag) => definition.flag(flag) === true);
  const { fields } = fieldsNamed(definition, ['last_seen_at', 'volume_30_day', 'query_usage_30_day']);
  return {
    summary: definition.text('description') || undefined,
    owner,
    ...(tags.length > 0 && { tags }),
    ...(definition.at('deprecated')?.peek() === true && { status: 'deprecated' as const }),
    ...fieldsOf({ ...fields, ...Object.fromEntries(flags.map((flag) => [flag, true])) }),
  };
}
