import type { Group } from '../../catalog/model.ts';
import { section } from '../../words/escapes/markdown.ts';
import { head, refs, tail } from './context.ts';
import type { Context } from './context.ts';
import { carriedTable } from './event.ts';

export function groupMarkdown(group: Group, context: Context): readonly string[] {
  return [
    ...head(group, context),
    ...section('Properties', carriedTable(group, context)),
    ...section(
      group.everywhere === true ? 'Sent with' : 'Included by',
      refs(group.events.map(context.lookup.event), context),
    ),
    ...tail(group),
  ];
}
