// What is in the catalog already, in the authored form, so that the two can be compared.

import type { AllowedValue, Form, Member, Property } from '../../catalog/model.ts';
import { defined, type AuthoredRecord } from './form.ts';

/** A property with what is compared of it. */
export function existingGeneral({ summary, example, status, ...form }: Property): AuthoredRecord {
  return defined({ summary: summary || undefined, example, status, ...existingForm(form) });
}

function existingForm({ type, nullable, format, values, constraints, items, members }: Form): AuthoredRecord {
  const { enum: allowed, ...limits } = constraints ?? {};
  return defined({
    type: Array.isArray(type) && type.length === 1 ? type[0] : type,
    nullable,
    format,
    values: values?.map(valueOf) ?? allowed,
    constraints: Object.keys(limits).length > 0 ? limits : undefined,
    items: items && defined({ ...existingForm(items), summary: 'summary' in items ? items.summary : undefined }),
    members: members && Object.fromEntries(members.map((member) => [member.key, existingMember(member)])),
  });
}

function valueOf(one: AllowedValue): unknown {
  return one.summary === undefined && one.status === undefined ? one.value : defined({ ...one });
}

function existingMember({ required, summary, status, example, ...form }: Member): AuthoredRecord {
  return defined({ ...existingForm(form), required, summary: summary || undefined, status, example });
}
