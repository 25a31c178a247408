import type { EventProperty, Form, Items, Member, Override } from './model.ts';

/** The keys inside a map, or inside the maps of a list. */
export function membersOf({ members, items }: Form): readonly Member[] {
  return items?.members ?? members ?? [];
}

/** What an event or a group states of a property itself, otherwise or beyond. */
export function ownStatements({ stated, ...carried }: EventProperty): Partial<Omit<Override, 'property'>> {
  return Object.fromEntries(stated.map((key) => [key, carried[key]]));
}

/** What stands inside a value, as a row of a table has it. */
export interface InnerRow {
  /** `products.sku`, however many lists are between; `products[]` for the items of a list. */
  readonly key: string;
  /** Of its row, where the key is that of the property by id: an id of HTML has no white space. */
  readonly anchor: string;
  /** 1 for what stands directly inside. */
  readonly depth: number;
  readonly form: Member | Items;
}

/** Everything inside a value, in order, to any depth: each member, and the items of a list where they say more than a type. */
export function innerRows(form: Form, key: string): readonly InnerRow[] {
  return [...rowsIn(form, key, '', 1)];
}

/** `brackets`: one pair for each list between the key and the form. */
function* rowsIn({ members = [], items }: Form, key: string, brackets: string, depth: number): Generator<InnerRow> {
  for (const member of members) {
    const own = `${key}.${member.key}`;
    yield rowOf(own, depth, member);
    yield* rowsIn(member, own, '', depth + 1);
  }
  if (!items) return;
  const inList = `${brackets}[]`;
  const saysMore = Object.keys(items).some((each) => !IN_TYPE.has(each));
  if (saysMore) yield rowOf(key + inList, depth, items);
  yield* rowsIn(items, key, inList, saysMore ? depth + 1 : depth);
}

function rowOf(key: string, depth: number, form: Member | Items): InnerRow {
  return { key, anchor: key.replace(/\s/g, '_'), depth, form };
}

/** What the type of a list, or the rows of what is inside, say of its items. */
const IN_TYPE: ReadonlySet<string> = new Set(['type', 'members', 'items'] satisfies readonly (keyof Items)[]);
