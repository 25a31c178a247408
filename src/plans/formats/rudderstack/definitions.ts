// What RudderStack's files define under an id, and what rules and properties refer to.

import { unlettered } from '../../../words/lettered.ts';
import type { FileNode } from '../../node.ts';
import type { PlanArea, PlanLimits, PlanProperty, PlanShape } from '../../record.ts';
import { both } from '../../schema/both.ts';
import { allowedBy, limitsOf } from '../../schema/limits.ts';
import { typedBy } from '../../schema/type-words.ts';
import { withVariants } from './variants.ts';

const DEEPEST = 20;

export class Definitions {
  readonly events: ReadonlyMap<string, FileNode>;
  readonly properties: ReadonlyMap<string, FileNode>;
  /** Ids of the properties that events carry, and of those that stand inside of values. */
  readonly carried = new Set<string>();
  readonly inside = new Set<string>();
  readonly #types: ReadonlyMap<string, FileNode>;
  readonly #categories: ReadonlyMap<string, FileNode>;

  constructor(documents: readonly FileNode[]) {
    const listed = (key: string) => byId(documents.flatMap((document) => document.list('spec', key)));
    this.events = listed('events');
    this.properties = listed('properties');
    this.#types = listed('types');
    this.#categories = listed('categories');
  }

  get areas(): readonly PlanArea[] {
    return [...this.#categories].map(([id, category]) => {
      category.take('id');
      return {
        name: category.text('name') ?? id,
        summary: category.text('description') || undefined,
        ...category.place,
      };
    });
  }

  categoryOf(reference: FileNode | undefined): string | undefined {
    const id = referenceIn(reference);
    return id === undefined ? undefined : (this.#categories.get(id)?.text('name') ?? id);
  }

  /** What a property, or a custom type, says of its value. */
  shapeOf(definition: FileNode, depth = 0): PlanShape {
    definition.take('id');
    const config = definition.at('config') ?? definition.at('propConfig');
    const limits = { ...limitsIn(config) };
    const { values, nullable } = config ? allowedBy(config) : {};
    const own: PlanShape = {
      format: config?.text('format') || undefined,
      values,
      nullable,
      limits: Object.keys(limits).length > 0 ? limits : undefined,
      summary: unlettered(definition.text('description') ?? '') || undefined,
      title: depth > 0 ? undefined : definition.text('display_name') || undefined,
    };
    const items = ['item_type', 'item_types', 'itemTypes'].map((key) => definition.at(key) ?? config?.at(key));
    const inside = items.flatMap((node) => (node ? this.#typed(listOf(node), depth) : []))[0];
    const types = ['type', 'types'].flatMap((key) => definition.at(key) ?? []);
    const typed = this.#typed(types.flatMap(listOf), depth);
    const shape = both(both(own, typed), inside && Object.keys(inside).length > 0 ? { items: inside } : {});
    return this.#withMembers(definition, shape, depth);
  }

  /** The properties of a custom type that is an object. */
  #withMembers(definition: FileNode, shape: PlanShape, depth: number): PlanShape {
    const memberOf = (entry: FileNode): PlanProperty | undefined => {
      const id = referenceIn(entry.has('property') ? entry.at('property') : entry) ?? '';
      const property = this.properties.get(id);
      if (!property) return undefined;
      this.inside.add(id);
      const key = property.text('name') ?? id;
      return { key, ...entry.place, ...this.shapeOf(property, depth + 1), required: entry.flag('required') };
    };
    const listed = definition.list('properties').flatMap((entry) => memberOf(entry) ?? []);
    const members = withVariants(listed, definition, memberOf, (reference) => this.keyOf(reference));
    return members.length > 0 ? { ...shape, members } : shape;
  }

  /** The key of the property that a reference names. */
  keyOf(reference: FileNode | undefined): string | undefined {
    const id = referenceIn(reference);
    return id === undefined ? undefined : (this.properties.get(id)?.text('name') ?? id);
  }

  /** Types by name, one or several; a custom type brings its own limits. */
  #typed(nodes: readonly FileNode[], depth: number): PlanShape {
    const words = nodes.map((node) => node.word() ?? '');
    const custom =
      nodes.length === 1 && words[0]?.startsWith('#') ? this.#types.get(referenceIn(nodes[0]) ?? '') : undefined;
    if (custom && depth < DEEPEST) {
      custom.take('name');
      const { summary, ...shape } = this.shapeOf(custom, depth + 1);
      return summary === undefined ? shape : { ...shape, summary };
    }
    const typed = typedBy(words.join(','));
    if (typed) nodes.forEach((node) => node.take());
    return typed ?? {};
  }
}

/** `#event:signed_up`, the older `{ $ref: "#/events/group/signed_up" }`; its last part. */
export function referenceIn(node: FileNode | undefined): string | undefined {
  const text = node?.text() ?? node?.text('$ref');
  return text?.split(/[/:]/).at(-1)?.replace(/^#/, '');
}

const SNAKE = (key: string): string => key.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);

function limitsIn(config: FileNode | undefined): PlanLimits {
  return config ? { ...limitsOf(config), ...limitsOf(config, SNAKE) } : {};
}

function listOf(node: FileNode): readonly FileNode[] {
  return node.isList ? node.list() : [node];
}

function byId(entries: readonly FileNode[]): ReadonlyMap<string, FileNode> {
  return new Map(entries.map((entry) => [entry.word('id') ?? '', entry] as const).filter(([id]) => id !== ''));
}
