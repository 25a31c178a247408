import type { Format, PropertyType } from '../model.ts';
import { quoted } from '../../words/quoted.ts';
import { rule } from './rule.ts';

export const formatMisfit = rule({
  code: 'format-misfit',
  scope: 'property',
  *check({ type, format, members, items }) {
    const inside: readonly { type: PropertyType; format?: Format | undefined; path: readonly string[] }[] = [
      { type, format, path: [] },
      ...members.map((member) => ({ ...member, path: ['members', member.key] })),
      ...(items?.members ?? []).map((member) => ({ ...member, path: ['items', 'properties', member.key] })),
    ];
    for (const each of inside) {
      if (each.format === undefined || each.type === 'string') continue;
      const message = `The format ${quoted(each.format)} is for text, but the type is ${quoted(each.type)}.`;
      yield { path: [...each.path, 'format'], message, hint: 'Remove the format, or write `type: string`.' };
    }
  },
});

export const itemsMisfit = rule({
  code: 'items-misfit',
  scope: 'property',
  *check({ type, items }) {
    if (items && type !== 'array') {
      const message = `"items" says what a list holds, but the type is ${quoted(type)}.`;
      yield { path: ['items'], message, hint: 'Remove it, or write `type: array`.' };
    }
    if (items && items.members.length > 0 && items.type !== 'object') {
      const message = `The entries have properties, but their type is ${quoted(items.type)}.`;
      yield { path: ['items', 'properties'], message, hint: 'Write `type: object` under `items`.' };
    }
  },
});

export const membersMisfit = rule({
  code: 'members-misfit',
  scope: 'property',
  *check({ type, members }) {
    if (members.length === 0 || type === 'object') return;
    const message = `"members" says what a map holds, but the type is ${quoted(type)}.`;
    yield { path: ['members'], message, hint: 'Remove it, or write `type: object`.' };
  },
});
