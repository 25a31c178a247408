// Prose is not trusted: it holds Markdown and a few named components, and nothing that runs, embeds or reaches elsewhere.

import type { z } from 'zod';
import { problem, sorted } from '../codes.ts';
import type { Code } from '../codes.ts';
import type { Kind } from '../model.ts';
import type { Position, Problem, Staged } from '../problem.ts';
import type { ContentFile } from '../read/read.ts';
import { quoted } from '../../words/escapes/quoted.ts';
import type { Claim } from '../addresses/claims.ts';
import { readComponent } from './component.ts';
import { takeFrontMatter } from './front-matter.ts';
import { readLink } from './links.ts';
import type { InnerLink } from './links.ts';
import { outlineOf, plainText } from './outline.ts';
import type { Heading } from './outline.ts';
import { NO_IMPORT, nodesIn, openProse, positionOf } from './tree.ts';
import type { Node } from './tree.ts';

/** `F` is what its front matter says. */
export interface Prose<F = unknown> {
  readonly file: string;
  readonly front: F | undefined;
  /** Path of the page that shows it: `/guides/using-this-reference/`. */
  readonly page: string;
  readonly headings: readonly Heading[];
  readonly links: readonly InnerLink[];
  readonly images: readonly Claim[];
  readonly references: readonly { readonly kind: Kind; readonly id: string; readonly at: Position }[];
}

/** Parses one MDX file. `schema` is that of its front matter. */
export function parseProse<F>(
  file: ContentFile,
  page: string,
  isGuide: boolean,
  schema: z.ZodType<F>,
): Staged<Prose<F>> {
  const { value: opened, problems: inFront } = takeFrontMatter(file, schema);
  const problems: Problem[] = [...inFront];
  const links: InnerLink[] = [];
  const images: Claim[] = [];
  const references: Prose['references'][number][] = [];
  const read = openProse(file.path, opened.body);
  const headings = 'tree' in read ? outlineOf(read.tree, isGuide) : [];
  const value = { file: file.path, front: opened.front, page, headings, links, images, references };
  if ('problem' in read) return { value, problems: sorted([...problems, read.problem]) };
  const report = (code: Code, node: Node, message: string, hint: string): void => {
    problems.push(problem(code, file.path, positionOf(node), message, hint));
  };

  let level = 1;
  for (const node of nodesIn(read.tree)) {
    if (node.type === 'heading') {
      if (plainText(node).trim() === '')
        report('without-text', node, 'The heading has no text.', 'Write one, or remove it.');
      if (node.depth === 1 || node.depth > level + 1) {
        const hint = node.depth === 1 ? 'Begin with ##: the page has its title.' : `Write ${'#'.repeat(level + 1)}.`;
        report('heading-level', node, `A heading of level ${node.depth} follows one of level ${level}.`, hint);
      }
      level = Math.max(2, node.depth);
    } else if (node.type === 'link' || node.type === 'definition') {
      const { problem: fault, inner } = readLink(node.url, page, positionOf(node));
      if (fault) report(fault.code, node, fault.message, fault.hint);
      if (inner) links.push(inner);
      if (node.type === 'link' && !speaks(node)) {
        report('without-text', node, 'The link has no text.', 'Say where it leads.');
      }
    } else if (node.type === 'image' || node.type === 'imageReference') {
      if (!node.alt)
        report('image-without-alt', node, 'The image has no text that stands for it.', 'Write it: ![text].');
      const address = node.type === 'image' ? node.url : (node.label ?? '');
      if (!/^\/(?!\/)[\w./-]+$/.test(address)) {
        const message = `The image ${quoted(address)} is not one of this host.`;
        report('bad-image', node, message, 'Write ![text](/path/on-this-host.svg); nothing is loaded from elsewhere.');
      } else images.push({ address, file: file.path, at: positionOf(node) });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { problem: fault, reference } = readComponent(node);
      if (fault) report(fault.code, node, fault.message, fault.hint);
      if (reference) references.push({ ...reference, at: positionOf(node) });
    } else {
      const fault = refusal(node);
      if (fault) report(...fault);
    }
  }
  return { value, problems: sorted(problems) };
}

const COMMENT = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

function refusal(node: Node): [Code, Node, string, string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['prose-import', node, NO_IMPORT.message, NO_IMPORT.hint];
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      if (COMMENT.test(node.value)) return undefined;
      const message = `The expression ${quoted(`{${node.value}}`)} is not computed.`;
      return ['prose-expression', node, message, 'Put it between backticks, or write \\{ for a brace.'];
    }
    case 'html':
      return ['prose-html', node, 'HTML is not allowed in prose.', 'Write Markdown.'];
    case 'yaml':
    case 'toml':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return ['prose-form', node, 'Footnotes and the like are not shown.', 'Say it in the text.'];
    case 'listItem':
      if (typeof node.checked !== 'boolean') return undefined;
      return ['prose-form', node, 'A list to tick off is not shown.', 'Write a plain list.'];
    default:
      return undefined;
  }
}

/** Whether anything in a link is read aloud. */
function speaks(node: Node): boolean {
  const isSaid = (inner: Node): boolean => /^mdxJsx/.test(inner.type) || ('alt' in inner && Boolean(inner.alt));
  return plainText(node).trim() !== '' || [...nodesIn(node)].some(isSaid);
}
