// Areas for the events of a plan, from what the person says they stand in: the category of the plan, a label, or how names begin.

import type { Plan, PlanEvent } from '../../plans/record.ts';

type AreasBy = { readonly by: 'category' | 'prefix' } | { readonly by: 'label'; readonly label: string };

/** Reads `by=category`, `by=prefix` or `by=label:feature`, with or without `by=`. */
export function parseAreasBy(text: string): AreasBy | undefined {
  const [, by, label] = /^(?:by=)?(category|prefix|label)(?::(.+))?$/.exec(text) ?? [];
  if (by === 'label') return label === undefined ? undefined : { by, label };
  return (by === 'category' || by === 'prefix') && label === undefined ? { by } : undefined;
}

/** The plan with the areas of its events. A label that became an area is no field any more. */
export function withAreas(plan: Plan, areas: AreasBy): Plan {
  if (areas.by === 'category') return plan;
  const { events } = plan;
  if (areas.by === 'label') return { ...plan, events: events.map((event) => byLabel(event, areas.label)) };
  const counts = new Map<string, number>();
  for (const { name } of events) counts.set(prefixOf(name), (counts.get(prefixOf(name)) ?? 0) + 1);
  return {
    ...plan,
    events: events.map((event) => {
      const prefix = prefixOf(event.name);
      const isShared = prefix !== '' && (counts.get(prefix) ?? 0) > 1;
      return isShared ? { ...event, area: prefix } : event;
    }),
  };
}

function byLabel(event: PlanEvent, label: string): PlanEvent {
  const { [label]: value, ...fields } = event.fields ?? {};
  if (typeof value === 'string' || typeof value === 'number') return { ...event, fields, area: String(value) };
  // Labels that are written in one cell come as tags: `feature:checkout`.
  const tag = event.tags?.find((each) => each.toLowerCase().startsWith(`${label.toLowerCase()}:`));
  if (tag === undefined) return event;
  return {
    ...event,
    tags: (event.tags ?? []).filter((each) => each !== tag),
    area: tag.slice(label.length + 1).trim(),
  };
}

/** What stands before a mark between area and name (`[App] Opened`, `Checkout: Begun`, `checkout.begun`), else the first word. */
function prefixOf(name: string): string {
  const marked = /^\[([^\]]+)\]|^([^:./|]+?)\s*(?::|\.|\/|\||\s-\s)\s*\S/.exec(name);
  const word =
    marked?.[1] ?? marked?.[2] ?? /^(\p{L}[\p{L}\p{N}]*?)(?=[\s_-]|(?<=\p{Ll})\p{Lu})/u.exec(name)?.[1] ?? '';
  return word.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
