// Holds a pasted payload against the JSON Schema of an event, with the judge that `check` holds examples with.

import type { Due } from '../../catalog/value/due.ts';
import type { ValueFinding, ValuePath } from '../../catalog/value/finding.ts';
import { judge } from '../../catalog/value/judge.ts';
import { matchesShort } from '../../catalog/value/matches.ts';
import { demandOf, placeOf } from '../../catalog/value/words.ts';
import type { Snippet } from '../../code/snippet.ts';
import { Expression, membersOf, type Tree } from '../../plans/tree.ts';
import { dueOfSchema, type PayloadSchema } from './due-of-schema.ts';
import { formsOf, nearForms } from '../names/name-forms.ts';
import { partAt, valueOf } from './payload-value.ts';
import { payloadsIn, type Payload, type PayloadProblem } from './payload.ts';

interface PayloadFinding {
  /** `unknown` and `unread` say what was not judged: keys beside the listed ones, and code. */
  readonly kind: 'mistyped' | 'misfit' | 'missing' | 'refused' | 'unknown' | 'unread';
  /** `total`, `products[0].price`. */
  readonly path: string;
  /** The property of the event it belongs to; empty for an unknown key. */
  readonly property: string;
  readonly line: number;
  /** Follows the path: `should be a number, but is null.` */
  readonly message: string;
  /** For an unknown key: the key that may be meant. */
  readonly meant?: string | undefined;
}

export interface PayloadReport {
  /** The event the text names, if it names none that is the event checked. */
  readonly otherEvent: string | undefined;
  readonly problem: PayloadProblem | undefined;
  /** Whether all that is sent could be read: else nothing is said of what is right. */
  readonly isRead: boolean;
  readonly findings: readonly PayloadFinding[];
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

interface Options {
  /** Keys of other vocabularies and ours for the same: `{ price: 'product_price' }`. */
  readonly otherKeys?: ReadonlyMap<string, string>;
  /** The call that sends this event and no other. */
  readonly onlyCall?: string | undefined;
  /** What the text is as code, where it may be that. */
  readonly code?: Snippet | undefined;
}

/** Checks every call or message in the text that sends the event; where none names it, the first. */
export function checkPayload(
  text: string,
  schema: PayloadSchema,
  { otherKeys = new Map(), onlyCall, code }: Options = {},
): PayloadReport {
  const { all, problem, lineOf } = payloadsIn(text, code);
  const keys = Object.keys(schema.properties ?? {});
  const isOurs = ({ event, call }: Payload): boolean =>
    event === '' ||
    (call !== undefined && call === onlyCall) ||
    schema.title === undefined ||
    formsOf(event).letters === formsOf(schema.title).letters;
  const ours = all.filter(isOurs);
  const checked = ours.length > 0 ? ours : all.slice(0, 1);
  const due = dueOfSchema(schema);
  const members = checked.flatMap(({ properties }) => membersOf(properties) ?? []);
  const findings = checked.flatMap(({ properties }) => {
    const tree: Tree = properties ?? { offset: 0, value: new Map() };
    return [...judge(valueOf(tree), due, matchesShort)]
      .filter(({ keyword }) => !problem || keyword !== 'required') // the rest of the text may have it
      .map((finding) => payloadFinding(finding, tree, due, otherKeys, lineOf));
  });
  const isWhole = checked.every(({ properties }) => !properties?.isOpen);
  return {
    otherEvent: ours.length > 0 ? undefined : all[0]?.event,
    problem,
    isRead: problem === undefined && checked.length > 0 && isWhole,
    findings,
    present: keys.filter((key) => members.some((each) => each.has(key))),
    missing: keys.filter((key) => !members.some((each) => each.has(key))),
  };
}

const KINDS: Readonly<Partial<Record<ValueFinding['keyword'], PayloadFinding['kind']>>> = {
  type: 'mistyped',
  required: 'missing',
  additionalProperties: 'refused',
  unlisted: 'unknown',
  unread: 'unread',
};

function payloadFinding(
  finding: ValueFinding,
  properties: Tree,
  due: Due,
  otherKeys: ReadonlyMap<string, string>,
  lineOf: (offset: number) => number,
): PayloadFinding {
  const { path, keyword } = finding;
  const part = partAt(properties, path);
  const code = part.tree.value instanceof Expression ? part.tree.value.text : undefined;
  const isUnknown = keyword === 'unlisted' || keyword === 'additionalProperties';
  return {
    kind: KINDS[keyword] ?? 'misfit',
    path: placeOf(path),
    property: isUnknown && path.length === 1 ? '' : String(path[0] ?? ''),
    line: lineOf(isUnknown ? part.offset : part.tree.offset),
    message: `${keyword === 'unread' && code !== undefined ? `is the code ${code}, so its value is not checked` : demandOf(finding)}.`,
    ...(isUnknown && { meant: meantBy(path, due, otherKeys) }),
  };
}

function meantBy(path: ValuePath, due: Due, otherKeys: ReadonlyMap<string, string>): string | undefined {
  const key = String(path.at(-1));
  const around = path
    .slice(0, -1)
    .reduce<Due | undefined>(
      (outer, step) =>
        typeof step === 'number' ? outer?.items : outer?.members?.find((member) => member.key === step),
      due,
    );
  const known = around?.members?.map((member) => member.key) ?? [];
  return (path.length === 1 ? otherKeys.get(key) : undefined) ?? nearest(key, known);
}

function nearest(key: string, keys: readonly string[]): string | undefined {
  const forms = formsOf(key);
  const near = new Set(nearForms(forms.letters));
  return (
    keys.find((other) => formsOf(other).letters === forms.letters || formsOf(other).stems === forms.stems) ??
    (key.length < 4
      ? undefined
      : keys.find((other) => nearForms(formsOf(other).letters).some((form) => near.has(form))))
  );
}
