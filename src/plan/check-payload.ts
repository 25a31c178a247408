// Holds a pasted payload against the JSON Schema of an event. It interprets the few keywords our schemas use, because a
// validator that compiles code does not run under the site's Content-Security-Policy.

import { Expression, itemsOf, membersOf, type Tree } from '../plans/tree.ts';
import { withArticle } from '../words/articles.ts';
import { formsOf, nearForms } from './name-forms.ts';
import { misfitOf, type PayloadSchema } from './misfit.ts';
import { payloadIn } from './payload.ts';

interface PayloadFinding {
  readonly kind: 'mistyped' | 'misfit' | 'unknown' | 'unread';
  /** `total`, `products[0].price`. */
  readonly path: string;
  /** The property of the event it belongs to; empty for an unknown key. */
  readonly property: string;
  readonly line: number;
  readonly message: string;
  /** For an unknown key: the key that may be meant. */
  readonly meant?: string | undefined;
}

export interface PayloadReport {
  /** The event the text names, if it names one that is not the event checked. */
  readonly otherEvent: string | undefined;
  readonly problem: { readonly line: number; readonly column: number; readonly message: string } | undefined;
  readonly findings: readonly PayloadFinding[];
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

/** `otherKeys` gives keys of other vocabularies and ours for the same: `{ price: 'product_price' }`. */
export function checkPayload(
  text: string,
  schema: PayloadSchema,
  otherKeys: ReadonlyMap<string, string> = new Map(),
): PayloadReport {
  const { event, properties, problem, lineOf } = payloadIn(text);
  const members = membersOf(properties);
  const keys = Object.keys(schema.properties ?? {});
  const findings: PayloadFinding[] = [];
  const check = new Check(findings, lineOf);
  if (members && properties) check.object(properties, schema, '', '', otherKeys);
  const differs =
    event !== '' && schema.title !== undefined && formsOf(event).letters !== formsOf(schema.title).letters;
  return {
    otherEvent: differs ? event : undefined,
    problem,
    findings,
    present: keys.filter((key) => members?.has(key)),
    missing: keys.filter((key) => !members?.has(key)),
  };
}

class Check {
  readonly #findings: PayloadFinding[];
  readonly #lineOf: (offset: number) => number;

  constructor(findings: PayloadFinding[], lineOf: (offset: number) => number) {
    this.#findings = findings;
    this.#lineOf = lineOf;
  }

  object(
    tree: Tree,
    schema: PayloadSchema,
    path: string,
    property: string,
    otherKeys: ReadonlyMap<string, string>,
  ): void {
    const known = new Map(Object.entries(schema.properties ?? {}));
    for (const [key, member] of membersOf(tree) ?? []) {
      const own = known.get(key);
      const here = path === '' ? key : `${path}.${key}`;
      if (own) this.value(member.tree, own, here, property || key);
      else if (known.size > 0 || path === '') {
        const meant = otherKeys.get(key) ?? nearest(key, [...known.keys()]);
        const message = `"${key}" is not listed here.`;
        this.#add('unknown', here, property, member.offset, message, meant);
      }
    }
  }

  value(tree: Tree, schema: PayloadSchema, path: string, property: string): void {
    if (tree.value instanceof Expression) {
      this.#add('unread', path, property, tree.offset, `${tree.value.text} is code, so its value is not checked.`);
      return;
    }
    const found = kindOf(tree);
    if (schema.type !== undefined && found !== schema.type && !(found === 'integer' && schema.type === 'number')) {
      const shown =
        typeof tree.value === 'string'
          ? `the string "${tree.value.slice(0, 40)}"`
          : found === 'null'
            ? 'null'
            : withArticle(found);
      this.#add('mistyped', path, property, tree.offset, `Should be ${withArticle(schema.type)}, but is ${shown}.`);
      return;
    }
    const misfit = misfitOf(tree, schema);
    if (misfit !== undefined) this.#add('misfit', path, property, tree.offset, misfit);
    if (schema.items) {
      itemsOf(tree)?.forEach((item, index) => this.value(item, schema.items ?? {}, `${path}[${index}]`, property));
    }
    if (membersOf(tree)) this.object(tree, schema, path, property, new Map());
  }

  #add(
    kind: PayloadFinding['kind'],
    path: string,
    property: string,
    offset: number,
    message: string,
    meant?: string,
  ): void {
    this.#findings.push({ kind, path, property, line: this.#lineOf(offset), message, meant });
  }
}

function kindOf(tree: Tree): string {
  if (itemsOf(tree)) return 'array';
  if (membersOf(tree)) return 'object';
  if (tree.value === null) return 'null';
  return Number.isInteger(tree.value) ? 'integer' : typeof tree.value;
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
