import { escapePattern } from '../../../words/escapes/pattern.ts';
import type { FileNode } from '../../node.ts';
import type { PlanArea, PlanValue } from '../../record.ts';

/** What an OpenTrackPlan says of all its events: its dictionaries, its folders, and the keys they may send. */
export class PlanRules {
  readonly #spec: FileNode | undefined;
  readonly #dictionaries = new Map<string, FileNode>();

  constructor(documents: readonly FileNode[]) {
    this.#spec = documents.find((document) => document.has('spec'))?.at('spec');
    const root = this.#rootOf('dictionaries');
    for (const document of documents) {
      const dictionary = document.at('dict');
      if (dictionary) this.#dictionaries.set(below(document.file.path, root).replace(/\.ya?ml$/, ''), dictionary);
    }
  }

  /** What is said of a key for all events, and for all of one target. */
  definitionsOf(key: string, target: string | undefined): readonly FileNode[] {
    const general = this.#spec?.at('events', 'payload', 'schema', key);
    const special = target === undefined ? undefined : this.#spec?.at('targets', target, 'schema', key);
    return [general, special].flatMap((node) => node ?? []);
  }

  /** Keys that are said to be for all events, and that no event need send. */
  get keys(): readonly string[] {
    return this.#spec?.at('events', 'payload', 'schema')?.keys ?? [];
  }

  /** The areas that there are, by the dictionary of their names. */
  get areas(): readonly PlanArea[] {
    const dictionary = this.#spec?.text('events', 'taxonomy', 'area', 'dict');
    const node = dictionary === undefined ? undefined : this.#dictionaries.get(dictionary);
    node?.take('type');
    return (node?.list('values') ?? []).flatMap((one) => {
      const name = one.written();
      return name === undefined ? [] : [{ name, ...one.place }];
    });
  }

  /** Names what binds names and notes, which no catalog has a place for. */
  passOver(): void {
    const events = this.#spec?.at('events');
    for (const [key, kind] of Object.entries(BINDING)) {
      const node = events?.at(key);
      node?.take();
      node?.file.lose(kind, node.offset);
    }
  }

  valuesOf(dictionary: string): readonly PlanValue[] | undefined {
    const node = this.#dictionaries.get(dictionary);
    node?.take('type');
    return node?.texts('values').map((value) => ({ value }));
  }

  /** `mobile` of ios and android. */
  targetsOf(name: string): readonly string[] {
    const all = this.#spec?.texts('events', 'payload', 'targets', name) ?? [];
    return all.length > 0 ? all : [name];
  }

  /** What the path of an event's file says, by the template of the plan: `{area}/{event}.yaml`. */
  taxonomyOf(path: string): Readonly<Record<string, string>> {
    const template = this.#spec?.text('paths', 'events', 'template') ?? '{event}.yaml';
    const names = [...template.matchAll(/\{(\w+)[^}]*\}/g)].map(([, name]) => name ?? '');
    const literal = template.split(/\{\w+[^}]*\}/).map(escapePattern);
    const found = new RegExp(`(?:^|/)${literal.join('([^/]+)')}$`).exec(below(path, this.#rootOf('events')));
    return Object.fromEntries(
      names.map((name, index) => [name, found?.[index + 1] ?? ''] as const).filter(([, part]) => part !== ''),
    );
  }

  #rootOf(kind: string): string {
    return this.#spec?.text('paths', kind, 'root')?.replace(/^\/|\/$/g, '') ?? kind;
  }
}

const BINDING = {
  key: 'rules for the keys of events',
  taxonomy: 'rules for the names of events',
  pii: 'rules for notes on personal data',
};

/** The part of a path below a folder, wherever the folder stands in it. */
function below(path: string, folder: string): string {
  const at = `/${path}`.lastIndexOf(`/${folder}/`);
  return at < 0 ? path : `/${path}`.slice(at + folder.length + 2);
}
