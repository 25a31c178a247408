import type { Code } from '../codes.ts';
import type { Kind } from '../model.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import { nearest } from '../../words/spelling/nearest.ts';
import { COMPONENTS } from './components.ts';
import type { Node } from './tree.ts';

type Element = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

interface Fault {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

/** What a component refers to, or why it may not stand in prose. */
export function readComponent({ name, attributes, children }: Element): {
  readonly problem?: Fault;
  readonly reference?: { readonly kind: Kind; readonly id: string };
} {
  const fault = (code: Code, message: string, hint: string) => ({ problem: { code, message, hint } });
  const kind = COMPONENTS.get(name ?? '');
  if (!kind) {
    const tag = quoted(name ?? '').slice(1, -1);
    if (!/^[A-Z]\w*$/.test(name ?? '')) {
      return fault(
        'prose-html',
        `HTML is not allowed in prose: <${tag}>.`,
        'Write Markdown, or \\< for the sign itself.',
      );
    }
    const near = nearest(name ?? '', COMPONENTS.keys());
    const hint = near ? `Did you mean <${near}>?` : `There are ${[...COMPONENTS.keys()].join(', ')}.`;
    return fault('unknown-component', `There is no component <${tag}>.`, hint);
  }
  const [id, ...others] = attributes;
  if (id?.type !== 'mdxJsxAttribute' || id.name !== 'id' || typeof id.value !== 'string' || others.length > 0) {
    return fault('component-form', `<${name}> takes an id as text and nothing else.`, `Write <${name} id="…" />.`);
  }
  if (children.length > 0) {
    return fault('component-form', `<${name}> writes the name itself.`, `Close it at once: <${name} id="…" />.`);
  }
  return { reference: { kind, id: id.value } };
}
