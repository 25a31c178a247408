import type { Form, Member } from './model.ts';

/** The keys inside a map, or inside the maps of a list. */
export function membersOf({ members, items }: Form): readonly Member[] {
  return items?.members ?? members ?? [];
}
