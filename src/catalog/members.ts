import type { Member, Property } from './model.ts';

/** The keys inside an object, or inside the objects of an array. */
export function membersOf({ members, items }: Property): readonly Member[] {
  return items?.members ?? members;
}
